import { describe, expect, it } from '@jest/globals';
import { MOOD_IV } from '@chairside/domain';
import { JO, PlayedDay } from './a-board.fixture.js';
import { infusing } from './a-session.fixture.js';
import { setOf } from './entry-values.js';
import type { Press } from './hands.fixture.js';
import { QuickSheet } from './quick-sheet.fixture.js';

const ENTER: Press = { key: 'Enter' };
const SAVE: Press = { key: 'Enter', ctrl: true };

/** A sheet at minute 41, and what stands in it after words of keys: "Enter" and the like are keys, the rest is typed. */
function typed(...words: string[]) {
  const day = new PlayedDay();
  const session = day.session(infusing(day, '3', ['Raman', 'Priya', '2208']));
  const sheet = new QuickSheet(session, MOOD_IV, day.at(41), JO.id);
  for (const word of words) {
    const isKey = /^(Enter|Tab|Backspace|Arrow\w+)$/.test(word);
    sheet.press(...(isKey ? [{ key: word }] : [...word].map((key) => ({ key }))));
  }
  return sheet;
}

const set = (sheet: QuickSheet) => setOf(sheet.state.entries);
const asksToLook = (sheet: QuickSheet) => (sheet.press(SAVE), sheet.state.notice?.kind);

describe('keys that fell beside', () => {
  it('a last digit pressed twice falls into the sedation, and all that stands behind it is looked at before it is saved', () => {
    const sheet = typed('142', '88', '84', '97', 'a', '155', 'Enter', '4', 'Enter', '3', 'Enter', '1');
    expect(set(sheet).scales).toEqual({ sedation: 5, dissociation: 4, nausea: 3 });
    expect(asksToLook(sheet)).toBe('stray');
    expect(set(sheet).values.systolicBp).toBe(142);
    expect(sheet.look()).toMatchObject({ sent: null });
  });

  it('so does a value of a row that is pressed twice', () => {
    const sheet = typed('142', '88', '84', '97', 'a', '15', 'Enter', '44', 'Enter', '3');
    expect(set(sheet).scales).toEqual({ sedation: 4, dissociation: 4, nausea: 3 });
    expect(asksToLook(sheet)).toBe('stray');
    expect(sheet.look()).toMatchObject({ sent: null });
  });

  it('a first digit pressed twice is told by the digit that was left over: a saturation that nobody keeps', () => {
    const sheet = typed('142', '88', '1100', '97', 'a', '15', 'Enter', '4');
    expect(set(sheet).values.heartRate).toBe(110);
    expect(asksToLook(sheet)).toBe('question');
    expect(sheet.look()).toMatchObject({ sent: null, cursor: 'spo2' });
  });

  it('the question about stray keys is not answered by an Enter of habit', () => {
    const sheet = typed('142', '88', '84', '977', 'a', '15', 'Enter', '4', 'Enter', '3', 'Enter', '1', 'Enter');
    sheet.press(ENTER, ENTER, ENTER);
    expect(sheet.look()).toMatchObject({ sent: null });
  });

  it('a digit that an arrow has put before another is shown, and asked about at the saving', () => {
    const sheet = typed('142', '88', '8', 'ArrowUp', '7', '97', 'a', '15', 'Enter', '4');
    expect(set(sheet).values.heartRate).toBe(78);
    expect(asksToLook(sheet)).toBe('stray');
  });

  it('Tab after every value skips no field to which the cursor had gone by itself', () => {
    const sheet = typed('142', 'Tab', '88', 'Tab', '84', 'Tab', '97', 'Tab', 'a', 'Enter', '15', 'Enter', '4');
    expect(set(sheet).values).toMatchObject({ systolicBp: 142, diastolicBp: 88, heartRate: 84, spo2: 97 });
    expect(set(sheet).scales).toEqual({ sedation: 4 });
  });

  it('Backspace after a digit that had sent the cursor on takes that digit, and the right one completes the value', () => {
    expect(set(typed('143', 'Backspace', '2', '88')).values).toEqual({ systolicBp: 142, diastolicBp: 88 });
    expect(set(typed('142', '88', '85', 'Backspace', '4', '97')).values).toMatchObject({ heartRate: 84, spo2: 97 });
  });

  it('Backspace once too often in a field that it emptied takes nothing of the field before', () => {
    const sheet = typed('142', '88', '62', '12', 'Backspace', 'Backspace', 'Backspace', 'Backspace', '96');
    expect(set(sheet).values).toMatchObject({ heartRate: 62, spo2: 96 });
  });

  it('Backspace that is held down stops in its own field', () => {
    const sheet = typed('142', '88', '62');
    sheet.press({ key: 'Backspace', isHeld: true }, { key: 'Backspace', isHeld: true });
    expect(set(sheet).values).toMatchObject({ heartRate: 62 });
  });

  it('a pressure pasted with its words fills both fields, and in any other field nothing', () => {
    const sheet = typed();
    sheet.press({ paste: 'BP 142 / 88 mmHg' });
    expect(set(sheet).values).toEqual({ systolicBp: 142, diastolicBp: 88 });
    const beside = typed('142', '88');
    beside.press({ paste: '142/88' });
    expect(set(beside).values).not.toHaveProperty('heartRate');
    expect(beside.state.notice).toEqual({ kind: 'two-values', measure: 'heartRate' });
  });

  it('the reason of one field, its key pressed twice, says nothing of the next without a question', () => {
    const sheet = typed('142', '88', '84', '-', 'a', 'a', '15', 'Enter', '4');
    expect(set(sheet)).toMatchObject({ notTaken: { spo2: 'asleep' }, values: { oxygenFlow: 0 } });
    expect(asksToLook(sheet)).toBe('stray');
  });

  it('a dash over a value of this visit is asked about, and one pressed twice passes one row', () => {
    const sheet = typed('142', '88', '84', '97', 'a', '15', 'Enter', '4', 'Enter', '--', '3');
    expect(set(sheet).scales).toEqual({ sedation: 4, nausea: 3 });
    expect(asksToLook(typed('142/88', 'Enter', '8', '-', 'e'))).toBe('stray');
  });

  it('a digit on the button that saves, or in a row that has none such, is not forgotten', () => {
    const whole = ['142', '88', '84', '97', 'a', '15', 'Enter', '4', 'Enter', '3', 'Enter', '1', 'Enter'];
    expect(asksToLook(typed(...whole, '2'))).toBe('stray');
    expect(asksToLook(typed('142', '88', '84', '97', 'a', '15', 'Enter', '7', '4'))).toBe('stray');
  });
});
