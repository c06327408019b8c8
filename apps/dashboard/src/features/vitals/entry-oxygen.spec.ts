import { describe, expect, it } from '@jest/globals';
import { PlayedDay } from './a-board.fixture.js';
import { risingPressure } from './a-session.fixture.js';
import { Sheet } from './entry.fixture.js';
import { setOf } from './entry-values.js';

const measure = 'oxygenFlow';

function oxygen(...keys: string[]): Sheet {
  const day = new PlayedDay();
  return new Sheet(risingPressure(day), day.at(58)).act({ type: 'entered', target: measure }).keys(...keys);
}

function typed(sheet: Sheet, text: string): Sheet {
  return sheet.act({ type: 'typed', measure, text, at: '2026-11-23T10:58:00.000Z' });
}

const valuesOf = (sheet: Sheet) => setOf(sheet.state.entries).values;

describe('the oxygen field', () => {
  it('lets the newest letter win: A, then O, then 2 is two litres', () => {
    expect(valuesOf(oxygen('a', 'o', '2'))).toEqual({ oxygenFlow: 2 });
    expect(valuesOf(oxygen('o', '2', 'a'))).toEqual({ oxygenFlow: 0 });
  });

  it('a digit beside "Air" is the first of the next value', () => {
    const sheet = oxygen('a', '1', '6');
    expect(valuesOf(sheet)).toEqual({ oxygenFlow: 0, respiratoryRate: 16 });
  });

  it('goes back to letter first when "Air" loses a letter or is taken away', () => {
    for (const left of ['Ai', 'ir', '']) {
      const sheet = typed(oxygen('a'), left);
      expect(valuesOf(sheet)).toEqual({});
      expect(valuesOf(sheet.keys('2'))).toEqual({});
      expect(sheet.state.notice).toEqual({ kind: 'letter-first', measure });
    }
  });

  it('never reads the letters of a reason as air or litres', () => {
    const sheet = oxygen('-', 'a');
    expect(setOf(sheet.state.entries).notTaken).toEqual({ oxygenFlow: 'asleep' });
    expect(setOf(typed(sheet, 'Aslee').state.entries)).toEqual({ values: {}, scales: {}, notTaken: {} });
  });

  it('lets litres be typed anew without their letter', () => {
    expect(valuesOf(typed(oxygen('o', '2'), '').keys('3'))).toEqual({ oxygenFlow: 3 });
  });
});
