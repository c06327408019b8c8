import { describe, expect, it } from '@jest/globals';
import type { Measure } from '@chairside/domain';
import { PlayedDay } from './a-board.fixture.js';
import { risingPressure } from './a-session.fixture.js';
import { Sheet } from './entry.fixture.js';
import { setOf } from './entry-values.js';

const AT = '2026-11-23T10:58:00.000Z';
const split = (text: string): string[] => [...text];

function at(measure: Measure): Sheet {
  const day = new PlayedDay();
  return new Sheet(risingPressure(day), day.at(58)).act({ type: 'entered', target: measure });
}

describe('floor rule 5: who types on without a look takes nothing of what is asked about or refused', () => {
  it('a refused value stands until it is erased; the digits of the next rows do not become it', () => {
    const typed = at('systolicBp').keys(...split('301'), 'Enter');
    expect(typed.state.notice).toEqual({ kind: 'impossible', measure: 'systolicBp' });
    expect(typed.keys('1', '5').text('systolicBp')).toBe('301');
    expect(typed.state.notice).toEqual({ kind: 'impossible', measure: 'systolicBp' });
    typed.act({ type: 'typed', measure: 'systolicBp', text: '', at: AT, isErasing: true });
    expect(typed.keys(...split('150')).text('systolicBp')).toBe('150');
  });

  it('a low sedation that is asked about is not overwritten by the digit of the next row, and its alert goes out', () => {
    const typed = at('sedation').keys('0');
    expect(typed.state.notice).toMatchObject({ kind: 'question', measure: 'sedation' });
    expect(setOf(typed.keys('5').state.entries).scales).toEqual({ sedation: 0 });
    expect(typed.state.focus.target).toBe('sedation');
    // the Enter after it answers no question either: it may have been meant for what was typed
    expect(typed.keys('Enter').state.focus.target).toBe('sedation');
    expect(typed.keys('Enter').state.focus.target).not.toBe('sedation');
    expect(setOf(typed.state.entries).scales).toEqual({ sedation: 0 });
  });

  it('a row is erased and chosen anew', () => {
    const typed = at('sedation').keys('0', 'Backspace');
    expect(setOf(typed.keys('4').state.entries).scales).toEqual({ sedation: 4 });
  });
});

describe('a set that is typed over', () => {
  /** A whole set, and the cursor in its first field again. */
  const again = () => {
    const keys = [...split('162'), ...split('98'), ...split('99'), ...split('97'), 'a', 'Enter', ...split('15'), '4'];
    return at('systolicBp')
      .keys(...keys)
      .act({ type: 'entered', target: 'systolicBp' });
  };

  it('shifts by no row for who presses Enter after every value', () => {
    const typed = again().keys(...split('158'), 'Enter', ...split('96'), 'Enter', ...split('95'), 'Enter');
    expect(setOf(typed.state.entries).values).toMatchObject({ systolicBp: 158, diastolicBp: 96, heartRate: 95 });
    expect(typed.state.focus.target).toBe('spo2');
  });

  it('and a second Enter keeps what stands', () => {
    const typed = again().keys(...split('158'), 'Enter', 'Enter');
    expect(typed.state.focus.target).toBe('heartRate');
    expect(typed.text('diastolicBp')).toBe('98');
  });
});
