import { describe, expect, it } from '@jest/globals';
import { PlayedDay } from './a-board.fixture.js';
import { chart, infusing, risingPressure } from './a-session.fixture.js';
import { Sheet } from './entry.fixture.js';
import { recordPayload } from './entry-save.js';
import { openQuestion } from './check-field.js';
import { setOf } from './entry-values.js';

function sheet(): Sheet {
  const day = new PlayedDay();
  return new Sheet(risingPressure(day), day.at(58));
}

const split = (text: string): string[] => [...text];

describe('the entry sheet', () => {
  it('charts a whole set from keys alone, one Enter to each field', () => {
    const typed = sheet().keys(...split('168'), 'Enter', ...split('98'), 'Enter', ...split('102'), 'Enter');
    typed.keys(...split('97'), 'Enter', 'a', 'Enter', ...split('16'), 'Enter', '4', 'Enter');
    expect(setOf(typed.state.entries)).toEqual({
      values: { systolicBp: 168, diastolicBp: 98, heartRate: 102, spo2: 97, oxygenFlow: 0, respiratoryRate: 16 },
      scales: { sedation: 4 },
      notTaken: {},
    });
  });

  it('FR5 lets a caution pass without a second press', () => {
    const typed = sheet().keys(...split('168'), 'Enter');
    expect(typed.state.notice).toBeNull();
    expect(typed.state.focus.target).toBe('diastolicBp');
  });

  it('swallows Enter in an empty field and says how to pass it, only while the cursor waits there', () => {
    const typed = sheet().keys('Enter', 'Enter');
    expect(typed.state.focus.target).toBe('systolicBp');
    expect(typed.act({ type: 'remind', measure: 'systolicBp' }).state.notice).toEqual({
      kind: 'empty',
      measure: 'systolicBp',
    });
    expect(typed.keys('1').act({ type: 'remind', measure: 'systolicBp' }).state.notice).toBeNull();
  });

  it('starts a value anew when a digit is typed into a filled field that was just entered', () => {
    const typed = sheet().keys(...split('153'));
    expect(typed.keys('9').text('systolicBp')).toBe('153');
    typed.act({ type: 'entered', target: 'heartRate' }).act({ type: 'entered', target: 'systolicBp' });
    expect(typed.keys(...split('143')).text('systolicBp')).toBe('143');
  });

  it('floor rule 5 asks about a sedation that is far from the last: a 160 of the breaths is 16, and its 0 lands there', () => {
    const typed = sheet()
      .act({ type: 'entered', target: 'respiratoryRate' })
      .keys(...split('160'));
    expect(setOf(typed.state.entries)).toMatchObject({ values: { respiratoryRate: 16 }, scales: { sedation: 0 } });
    expect(typed.state.notice).toMatchObject({ kind: 'question', measure: 'sedation' });
    expect(typed.keys('Enter').state.focus.target).toBe('sedation');
    expect(typed.keys('Enter').state.focus.target).not.toBe('sedation');
  });

  it('FR5 keeps a value that is asked about, whatever is typed on without a look, and asks again', () => {
    const typed = sheet().act({ type: 'entered', target: 'heartRate' });
    typed.keys(...split('188'), 'Enter');
    expect(typed.keys('5', '6').text('heartRate')).toBe('188');
    expect(typed.keys('Enter').state.notice).toEqual({ kind: 'question', measure: 'heartRate' });
    expect(typed.state.confirmed).not.toHaveProperty('heartRate');
    typed.act({ type: 'typed', measure: 'heartRate', text: '', at: '2026-11-23T10:58:00.000Z' });
    expect(typed.keys('5', '6').text('heartRate')).toBe('56');
  });

  it('goes on by itself once no further digit can be meant: a whole set is 16 keys with its opening and its saving', () => {
    const keys = [...split('162'), ...split('98'), ...split('99'), ...split('97'), 'a', 'Enter', ...split('15'), '4'];
    const typed = sheet().keys(...keys);
    expect(keys.length + 2).toBe(16);
    expect(setOf(typed.state.entries)).toMatchObject({
      values: { systolicBp: 162, diastolicBp: 98, heartRate: 99, spo2: 97, oxygenFlow: 0, respiratoryRate: 15 },
      scales: { sedation: 4 },
    });
  });

  it('charts the same values for who presses Enter after every field', () => {
    const texts = ['162', '98', '99', '97', 'a', '15', '4', '3', '0'];
    const typed = sheet().keys(...texts.flatMap((text) => [...split(text), 'Enter']));
    expect(setOf(typed.state.entries)).toMatchObject({
      values: { systolicBp: 162, diastolicBp: 98, heartRate: 99, spo2: 97, oxygenFlow: 0, respiratoryRate: 15 },
      scales: { sedation: 4, dissociation: 3, nausea: 0 },
    });
  });

  it('waits where a further digit may be meant, at what must be looked at again, and while a digit is taken away', () => {
    expect(sheet().keys('2', '5').state.focus.target).toBe('systolicBp');
    expect(sheet().keys(...split('204')).state.focus.target).toBe('systolicBp');
    const breathing = sheet().act({ type: 'entered', target: 'respiratoryRate' }).keys('8');
    expect(breathing.state.focus.target).toBe('respiratoryRate');
    const at = '2026-11-23T10:58:00.000Z';
    const shorter = sheet().act({ type: 'entered', target: 'heartRate' }).keys('1', '0');
    shorter.act({ type: 'typed', measure: 'heartRate', text: '9', at });
    expect(shorter.act({ type: 'typed', measure: 'heartRate', text: '', at }).state.focus.target).toBe('heartRate');
    expect(
      sheet()
        .keys(...split('142'))
        .act({ type: 'back', measure: 'diastolicBp' }).state.focus.target,
    ).toBe('systolicBp');
  });

  it('never charts a stray digit: what comes of it in the next field is asked about, or waits for a letter', () => {
    const typed = sheet().keys(...split('162598'), 'Enter');
    expect(typed.text('systolicBp')).toBe('162');
    expect(typed.state.notice).toEqual({ kind: 'question', measure: 'diastolicBp' });
    const saturation = sheet();
    saturation.act({ type: 'entered', target: 'spo2' }).keys(...split('980'), 'Enter');
    expect(saturation.text('spo2')).toBe('98');
    expect(saturation.state.notice).toEqual({ kind: 'letter-first', measure: 'oxygenFlow' });
    expect(saturation.text('oxygenFlow')).toBeUndefined();
  });

  it('takes the digits of a temperature or a weight without their point', () => {
    const typed = sheet();
    const shown = (measure: 'temperature' | 'bodyWeight', text: string) => {
      const at = '2026-11-23T10:58:00.000Z';
      return typed
        .act({ type: 'typed', measure, text: '', at })
        .act({ type: 'typed', measure, text, at })
        .text(measure);
    };
    expect(shown('temperature', '366')).toBe('36.6');
    expect(shown('bodyWeight', '812')).toBe('81.2');
    // a weight can be so much, and Fahrenheit is asked about in its own digits
    expect(shown('bodyWeight', '365')).toBe('365');
    expect(shown('temperature', '101')).toBe('101');
  });

  it('takes no digit for oxygen before A or O', () => {
    const typed = sheet().act({ type: 'entered', target: 'oxygenFlow' }).keys('0');
    expect(typed.state.notice).toEqual({ kind: 'letter-first', measure: 'oxygenFlow' });
    expect(setOf(typed.state.entries).values).toEqual({});
    expect(setOf(typed.keys('o', '2').state.entries).values).toEqual({ oxygenFlow: 2 });
  });

  it('refuses a leading zero, but for the signs where 0 can be charted', () => {
    const typed = sheet().keys('0');
    expect(typed.state.notice).toEqual({ kind: 'leading-zero', measure: 'systolicBp' });
    const rate = sheet().act({ type: 'entered', target: 'respiratoryRate' }).keys('0', '7');
    expect(rate.text('respiratoryRate')).toBe('0');
    expect(rate.state.notice).toEqual({ kind: 'leading-zero', measure: 'respiratoryRate' });
  });

  it('FR5 asks about a respiratory rate of 0 once, then charts it as confirmed', () => {
    const typed = sheet().act({ type: 'entered', target: 'respiratoryRate' }).keys('0', 'Enter');
    expect(typed.state.notice).toEqual({ kind: 'question', measure: 'respiratoryRate' });
    expect(typed.keys('Enter').state.focus.target).toBe('sedation');
    const payload = recordPayload(typed.state, typed.rules, { id: 's', patientId: 'p' }, '2026-11-23T10:58:00.000Z');
    expect(payload).toMatchObject({ values: { respiratoryRate: 0 }, confirmed: ['respiratoryRate'] });
  });

  it('FR5 asks about a big change from the last value, and asks anew when the value changes', () => {
    const typed = sheet().act({ type: 'entered', target: 'heartRate' }).keys('7', '0', 'Enter');
    expect(typed.state.notice).toEqual({ kind: 'question', measure: 'heartRate' });
    const again = { type: 'typed', measure: 'heartRate', at: '2026-11-23T10:58:00.000Z' } as const;
    typed.act({ ...again, text: '7' }).act({ ...again, text: '71' });
    expect(typed.state.notice).toMatchObject({ kind: 'question', measure: 'heartRate' });
    expect(typed.keys('Enter').state.notice).toEqual({ kind: 'question', measure: 'heartRate' });
  });

  it('FR5 a low pressure is asked about before the next value can be typed into it, and the Enter of habit keeps nothing', () => {
    const typed = sheet().keys(...split('8854'));
    expect(typed.text('systolicBp')).toBe('88');
    expect(typed.state.notice).toMatchObject({ kind: 'question', measure: 'systolicBp' });
    expect(typed.keys('Enter').state.confirmed).toEqual({});
    expect(typed.keys('Enter', ...split('54')).state.confirmed).toEqual({ systolicBp: 88 });
    expect(typed.text('diastolicBp')).toBe('54');
  });

  it.each(['8', '88', '1', '112'])('FR5 "%s" typed over the value that is asked about takes nothing of it', (text) => {
    const typed = sheet().keys('8', '8', 'Enter');
    const over = { type: 'typed', measure: 'systolicBp', at: '2026-11-23T10:58:00.000Z' } as const;
    typed.act({ ...over, text });
    expect(typed.text('systolicBp')).toBe('88');
    expect(typed.state.notice).toMatchObject({ kind: 'question', measure: 'systolicBp', isTypedOver: true });
    typed.act({ ...over, text: '8', isErasing: true });
    expect(typed.text('systolicBp')).toBe('8');
  });

  it('FR5 the stroke that is typed over an upper pressure that is asked about leaves it as it stands', () => {
    const typed = sheet().keys(...split('242'));
    typed.act({ type: 'typed', measure: 'systolicBp', text: '/', at: '2026-11-23T10:58:00.000Z' });
    expect(typed.text('systolicBp')).toBe('242');
    expect(typed.keys(...split('110')).text('diastolicBp')).toBe('110');
    expect(typed.state.confirmed).toEqual({});
  });

  it('fills both pressures from "162/98", typed or pasted in either field', () => {
    const values = { systolicBp: 162, diastolicBp: 98 };
    expect(setOf(sheet().keys(...split('162/98')).state.entries).values).toEqual(values);
    const pasted = { type: 'typed', text: '162/98', at: '2026-11-23T10:58:00.000Z' } as const;
    for (const measure of ['systolicBp', 'diastolicBp'] as const) {
      const filled = sheet().act({ ...pasted, measure });
      expect(setOf(filled.state.entries).values).toEqual(values);
      expect(filled.state.focus.target).toBe('diastolicBp');
    }
  });

  it('FR5 what follows the slash is the lower pressure, also after an upper one that must be asked about', () => {
    const typed = sheet().keys(...split('242/110'));
    expect([typed.text('systolicBp'), typed.text('diastolicBp')]).toEqual(['242', '110']);
    expect(openQuestion(typed.state, typed.rules)).toBe('systolicBp');
    typed.act({ type: 'save', now: '2026-11-23T10:58:00.000Z' });
    expect(typed.state).toMatchObject({ phase: 'entering', notice: { kind: 'question', measure: 'systolicBp' } });
  });

  it('marks both pressures not taken, because one cuff gives both', () => {
    const typed = sheet().keys('-', 'e');
    expect(setOf(typed.state.entries).notTaken).toEqual({ systolicBp: 'equipment', diastolicBp: 'equipment' });
    expect(typed.state.focus.target).toBe('heartRate');
  });

  it('2.1 asks once about two pressures that hardly belong together, and again with another upper one', () => {
    const day = new PlayedDay();
    const running = day.session(infusing(day, '3', ['Raman', 'Priya', '2208']));
    const typed = new Sheet(running, day.at(41)).keys(...split('120/118'), 'Enter');
    expect(typed.state.notice).toEqual({ kind: 'question', measure: 'diastolicBp' });
    expect(typed.keys('Enter').state.focus.target).toBe('heartRate');
    typed.act({ type: 'typed', measure: 'systolicBp', text: '121', at: '2026-11-23T10:58:00.000Z' }).save();
    expect(typed.state.notice).toEqual({ kind: 'question', measure: 'diastolicBp' });
    const usual = sheet().keys(...split('162/98'), 'Enter');
    expect(usual.state.focus.target).toBe('heartRate');
  });

  it('refuses a diastolic that is not below the systolic, and keeps both', () => {
    const typed = sheet().keys(...split('160/170'), 'Enter');
    expect(typed.state.notice).toEqual({ kind: 'impossible', measure: 'diastolicBp' });
    expect(typed.text('diastolicBp')).toBe('170');
  });
});

describe('the scale rows of the sheet', () => {
  const at = (measure: 'sedation' | 'dissociation') => sheet().act({ type: 'entered', target: measure });

  it('FR1 charts 5 and 0 of sedation by their keys', () => {
    expect(setOf(at('sedation').keys('5').state.entries).scales).toEqual({ sedation: 5 });
    expect(setOf(at('sedation').keys('0').state.entries).scales).toEqual({ sedation: 0 });
    expect(setOf(at('sedation').keys('7').state.entries).scales).toEqual({});
  });

  it('FR2 charts ten by one press, and never as a 1 and a 0 in the next row', () => {
    expect(setOf(at('dissociation').keys('t').state.entries).scales).toEqual({ dissociation: 10 });
    const habit = at('dissociation').keys('1', '0');
    expect(setOf(habit.state.entries).scales).toEqual({});
    expect(habit.state.notice).toEqual({ kind: 'unclear', measure: 'dissociation' });
    expect(setOf(habit.keys('t').state.entries).scales).toEqual({ dissociation: 10 });
  });

  it('FR2 a 1 waits in a row up to ten: a second digit asks which, and only one of the two answers', () => {
    const slip = at('dissociation').keys('1', '3', '0', 'Enter');
    expect(setOf(slip.state.entries).scales).toEqual({});
    expect(slip.state).toMatchObject({
      focus: { target: 'dissociation' },
      notice: { kind: 'unclear', measure: 'dissociation' },
      entries: { dissociation: { kind: 'unclear', first: 1, second: 3 } },
    });
    // who has said which of the two is in the next row: its digit is no new doubt about this one
    expect(setOf(slip.keys('1', '3').state.entries).scales).toEqual({ dissociation: 1, nausea: 3 });
    // a row up to five waits for no ten: a 1 so far from the last is asked about at once
    expect(at('sedation').keys('1').state.notice).toMatchObject({ kind: 'question', measure: 'sedation' });
    const asked = at('dissociation').keys('1', '0').act({ type: 'entered', target: 'nausea' }).save();
    expect(asked.state).toMatchObject({ phase: 'entering', notice: { kind: 'unclear', measure: 'dissociation' } });
    expect(asked.keys('0', 'Enter').state.focus.target).toBe('dissociation');
    expect(setOf(asked.keys('Backspace', '0').state.entries).scales).toEqual({ dissociation: 0 });
  });

  it('FR2 replaces a choice by one digit when its row is entered anew', () => {
    const typed = at('sedation').keys('3', 'Enter').act({ type: 'entered', target: 'sedation' });
    expect(setOf(typed.keys('4').state.entries).scales).toEqual({ sedation: 4 });
  });

  it('empties a scale that nobody asks for now when it is passed', () => {
    const typed = at('dissociation').keys('6').act({ type: 'entered', target: 'dissociation' }).keys('-');
    expect(setOf(typed.state.entries)).toEqual({ values: {}, scales: {}, notTaken: {} });
    expect(typed.state.focus.target).toBe('nausea');
  });

  it('passes a scale that nobody asks for now', () => {
    expect(at('dissociation').keys('-').state.focus.target).toBe('nausea');
    expect(at('sedation').act({ type: 'entered', target: 'nausea' }).keys('-').state.focus.target).toBe('save');
  });
});

describe('saving a set', () => {
  it('sends nothing when nothing was charted', () => {
    expect(sheet().save().state.notice).toEqual({ kind: 'nothing-charted' });
  });

  it('asks about a suspect value that was left by Tab, and keeps it at the second save', () => {
    const typed = sheet().act({ type: 'entered', target: 'spo2' }).keys('7', '9').save();
    expect(typed.state).toMatchObject({ phase: 'entering', notice: { kind: 'question', measure: 'spo2' } });
    expect(typed.save().save().state.phase).toBe('sending');
    expect(typed.state.confirmed).toEqual({ spo2: 79 });
  });

  it('FR5 takes no save for an answer that comes after digits typed on without a look', () => {
    const typed = sheet().keys(...split('242'), 'Enter', ...split('110'));
    typed.save();
    expect(typed.state).toMatchObject({ phase: 'entering', notice: { kind: 'question', measure: 'systolicBp' } });
    expect(typed.state.confirmed).toEqual({});
  });

  it('says once what is missing of the set that is due, and saves without it at the second press', () => {
    const typed = sheet()
      .keys(...split('162/98'))
      .save();
    expect(typed.state).toMatchObject({ phase: 'entering', notice: { kind: 'gaps' } });
    const { notice } = typed.state;
    const missing = notice?.kind === 'gaps' ? notice.measures : [];
    expect(missing).toEqual(expect.arrayContaining(['respiratoryRate', 'sedation']));
    expect(missing).not.toContain('systolicBp');
    expect(typed.state.focus.target).toBe(missing[0]);
    expect(typed.save().state.phase).toBe('sending');
  });

  it('asks for the other pressure of the cuff', () => {
    expect(sheet().keys('1', '6', '2').save().state.notice).toEqual({ kind: 'pair', measure: 'diastolicBp' });
  });

  it('asks when a set was taken that was begun more than two minutes ago', () => {
    const day = new PlayedDay();
    const session = risingPressure(day);
    const typed = new Sheet(session, day.at(58)).keys(...split('162/98'));
    typed.act({ type: 'save', now: day.at(61) });
    expect(typed.state.notice).toEqual({ kind: 'time' });
    const answered = { type: 'save', now: day.at(61) } as const;
    typed
      .act({ type: 'time', takenAt: day.at(58) })
      .act(answered)
      .act(answered);
    expect(typed.state.phase).toBe('sending');
  });

  it('LP11 wants a reason for a set taken more than twelve hours ago', () => {
    const day = new PlayedDay();
    const typed = new Sheet(risingPressure(day), day.at(58)).keys(...split('162/98'));
    typed.act({ type: 'save', now: day.at(58 + 13 * 60) });
    expect(typed.state.notice).toEqual({ kind: 'late-reason' });
  });

  it('keeps every value when the clinic refuses the set', () => {
    const typed = sheet()
      .keys(...split('162/98'))
      .save();
    const problem = {
      type: '',
      title: '',
      status: 409,
      code: 'stale',
      detail: '',
      retry: false,
      requestId: '',
    } as const;
    typed.act({ type: 'refused', problem });
    expect(typed.state).toMatchObject({ phase: 'entering', problem: { code: 'stale' } });
    expect(setOf(typed.state.entries).values).toEqual({ systolicBp: 162, diastolicBp: 98 });
  });
});

describe('the fields of the sheet', () => {
  it('asks for temperature and weight while the way to the start waits for them, and not again', async () => {
    const day = new PlayedDay();
    const { seated } = await import('./a-session.fixture.js');
    const waiting = seated(day, '1', ['Okafor', 'Amara', '1984']);
    const names = new Sheet(day.session(waiting), day.at(12)).rules.fields.map(({ measure }) => measure);
    expect(names).toEqual(expect.arrayContaining(['temperature', 'bodyWeight', 'anxiety']));
    const started = infusing(day, '2', ['Ferrer', 'Lucia', '2001']);
    chart(day, started, 35, { values: { heartRate: 80 } });
    const later = new Sheet(day.session(started), day.at(41)).rules.fields.map(({ measure }) => measure);
    expect(later).toEqual([
      'systolicBp',
      'diastolicBp',
      'heartRate',
      'spo2',
      'oxygenFlow',
      'respiratoryRate',
      'sedation',
      'dissociation',
      'nausea',
    ]);
  });
});
