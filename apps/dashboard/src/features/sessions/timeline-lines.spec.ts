import { describe, expect, it } from '@jest/globals';
import type { Command } from '@chairside/domain';
import { DR, JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing, risingPressure } from '../vitals/a-session.fixture.js';
import { inView, type SessionInView } from './session-in-view.js';
import { timelineLines } from './timeline-lines.js';

function viewOf(day: PlayedDay, id: string): SessionInView {
  const view = inView(day.board, day.session(id));
  if (!view) throw new Error('The session has no protocol.');
  return view;
}

function running() {
  const day = new PlayedDay();
  return { day, id: infusing(day, '3', ['Raman', 'Priya', '2208']) };
}

describe('timelineLines', () => {
  it('tells the newest first', () => {
    const day = new PlayedDay();
    const times = timelineLines(viewOf(day, risingPressure(day).id), [], true).map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('keeps the old values of a corrected set beside the new ones, with who, when and why', () => {
    const day = new PlayedDay();
    const corrected = timelineLines(viewOf(day, risingPressure(day).id), [], true).filter(({ old }) => old.length > 0);
    expect(corrected).toHaveLength(1);
    expect(corrected[0]).toMatchObject({
      old: ['BP 136/94, HR 99, SpO₂ 97 air, Resp 16, sedation 5 Awake'],
      what: 'BP 163/94, HR 99, SpO₂ 97 air, Resp 16, sedation 5 Awake',
      details: ['charted by J. Kimura RN', 'Amended 10:44 by J. Kimura RN: “typed digits swapped”'],
    });
  });

  it('keeps who charted a set, and everybody who amended it', () => {
    const { day, id } = running();
    const { patientId } = day.session(id);
    const correct = (corrects: string, minute: number, by: typeof SAM) =>
      day.play('vitals:correct', { sessionId: id, patientId, corrects, reason: 'other arm', ...aSet() }, minute, by);
    correct(correct(chart(day, id, 40, aSet(150)), 42, SAM), 44, DR);
    const [line] = timelineLines(viewOf(day, id), [], true).filter(({ old }) => old.length > 0);
    expect(line?.details).toEqual([
      'charted by J. Kimura RN',
      'Amended 10:42 by S. Dlamini RN: “other arm”',
      'Amended 10:44 by Dr Lindqvist: “other arm”',
    ]);
  });

  it('says of an alert that its value was amended since, and of no other', () => {
    const { day, id } = running();
    const { patientId } = day.session(id);
    const correct = (corrects: string, minute: number, set = aSet()) =>
      day.play('vitals:correct', { sessionId: id, patientId, corrects, reason: 'wrong cuff', ...set }, minute);
    const high = chart(day, id, 40, aSet(186, 94));
    chart(day, id, 41, aSet(140, 84, 88, 88));
    const said = () =>
      timelineLines(viewOf(day, id), [], true).flatMap(({ kind, what }) => (kind === 'alert' ? [what] : []));
    const amended = () => said().filter((what) => what.includes('amended'));
    expect(said().filter((what) => /^SpO₂ 88/.test(what))).toHaveLength(1);
    expect(amended()).toEqual([]);
    correct(high, 44);
    expect(amended()).toEqual([expect.stringMatching(/^BP 186\/94.* · amended since, at 10:44$/)]);
  });

  it('says the day of a meal that was not on the day on which it was asked', () => {
    const { day, id } = running();
    const asked = (foodAt: string) =>
      day.play(
        'preparation:record',
        { sessionId: id, preparation: 'fasting', foodAt, clearDrinkAt: day.at(2), at: day.at(41) },
        41,
      );
    asked('2026-11-22T22:19:00.000Z');
    const [line] = timelineLines(viewOf(day, id), [], true).filter(({ what }) => what.includes('clear drink'));
    expect(line?.what).toMatch(/food \w{3} \d+ Nov \d\d:19, clear drink \d\d:02$/);
  });

  it('says the unit of a weight, which no lane of the chart says', () => {
    const { day, id } = running();
    expect(timelineLines(viewOf(day, id), [], true).some(({ what }) => what.includes('Weight 68 kg'))).toBe(true);
  });

  it('FR8 says of steps and papers too when they were charted later than they were', () => {
    const { day, id } = running();
    day.play('consent:record', { sessionId: id, signedAt: day.at(31), version: 'IV 4' }, 36);
    day.play('consent:record', { sessionId: id, signedAt: '2026-11-20T09:00:00.000Z', version: 'IV 2' }, 37);
    day.play('session:pause', { sessionId: id, reason: 'pain', pumpMl: 4, at: day.at(38) }, 41);
    const lines = timelineLines(viewOf(day, id), [], true);
    const named = (what: string) => lines.find((line) => line.what.startsWith(what));
    expect(named('Paused')?.details).toContain('entered 10:41 for 10:38');
    expect(named('Consent signed, IV 4')).toMatchObject({
      at: day.at(31),
      details: [JO.name, 'entered 10:36 for 10:31'],
    });
    expect(named('Consent signed, IV 2')).toMatchObject({
      at: day.at(37),
      details: [JO.name, 'signed on 20 Nov 2026'],
    });
    expect(named('Seated')?.details).toEqual([JO.name]);
  });

  it('FR11 marks a volume above the order, read alone or with a pause', () => {
    const { day, id } = running();
    day.play('pump:read', { sessionId: id, pumpMl: 26 }, 40);
    day.play('session:pause', { sessionId: id, reason: 'pain', pumpMl: 27 }, 41);
    const what = timelineLines(viewOf(day, id), [], true).map((line) => line.what);
    expect(what).toContain('Pump read 26 mL, more than ordered');
    expect(what).toContain('Paused · Pain · pump read 27 mL, more than ordered');
  });

  it('strikes out the old time alone where only the time was wrong, and the time with the values where both were', () => {
    const { day, id } = running();
    const { patientId } = day.session(id);
    const correct = (corrects: string, minute: number, reason: string, set = aSet()) =>
      day.play('vitals:correct', { sessionId: id, patientId, corrects, takenAt: day.at(minute), reason, ...set }, 46);
    const moved = correct(chart(day, id, 44, aSet()), 41, 'wrong minute');
    const oldOf = () => timelineLines(viewOf(day, id), [], true).find(({ old }) => old.length > 0)?.old;
    expect(oldOf()).toEqual(['10:44']);
    correct(moved, 42, 'other arm', aSet(144, 88));
    expect(oldOf()).toEqual(['10:44', '10:41 BP 138/86, HR 84, SpO₂ 98 air, Resp 16, sedation 5 Awake']);
  });

  it('FR8 says when a late set was entered and for which time', () => {
    const { day, id } = running();
    const { patientId } = day.session(id);
    day.play('vitals:record', { sessionId: id, patientId, takenAt: day.at(50), ...aSet() }, 58);
    const [line] = timelineLines(viewOf(day, id), [], true);
    expect(line?.details).toContain('entered 10:58 for 10:50');
  });

  it('says what was not taken and why, and that a correction to nothing was charted in error', () => {
    const { day, id } = running();
    const { patientId } = day.session(id);
    chart(day, id, 40, { notTaken: { heartRate: 'asleep' } });
    const wrong = chart(day, id, 44, aSet());
    day.play('vitals:correct', { sessionId: id, patientId, corrects: wrong, reason: 'other patient' }, 46);
    const what = timelineLines(viewOf(day, id), [], true).map((line) => line.what);
    expect(what).toContain('HR not taken: asleep');
    expect(what).toContain('Charted in error');
  });

  it('FR5 says which suspect value was looked at again', () => {
    const { day, id } = running();
    chart(day, id, 40, { values: { spo2: 79 }, confirmed: ['spo2'] });
    const lines = timelineLines(viewOf(day, id), [], true);
    expect(lines.find(({ what }) => what === 'SpO₂ 79')?.details).toContain('SpO₂ looked at again');
  });

  it('says nothing of a set as on its way that stands in the timeline already', () => {
    const { day, id } = running();
    const set = chart(day, id, 40, aSet());
    expect(day.session(id).readings.at(-1)?.id).toBe(set);
    const command = { id: set, name: 'vitals:correct' as const, payload: { sessionId: id } };
    const lines = timelineLines(viewOf(day, id), [{ command: command as Command, state: 'sending' }], true);
    expect(lines.filter(({ kind }) => kind === 'pending')).toEqual([]);
  });

  it('shows the time and the values of a set that is held here, so that nobody charts it twice', () => {
    const { day, id } = running();
    const payload = { sessionId: id, patientId: day.session(id).patientId, takenAt: day.at(52), ...aSet(150, 90) };
    const command = { id: 'x', name: 'vitals:record' as const, payload };
    expect(timelineLines(viewOf(day, id), [{ command, state: 'sending' }], false)[0]).toMatchObject({
      at: day.at(52),
      what: 'BP 150/90, HR 84, SpO₂ 98 air, Resp 16, sedation 5 Awake',
      details: ['held here until the link is back'],
    });
  });

  it('puts what is still on its way on top', () => {
    const { day, id } = running();
    const command = { id: 'x', name: 'session:stop' as const, payload: { sessionId: id } };
    expect(timelineLines(viewOf(day, id), [{ command, state: 'sending' }], true)[0]).toMatchObject({
      what: 'Pump stopped',
      details: ['sending'],
    });
  });

  it('says of an alert that the visit ended, and that nobody took it', () => {
    const { day, id } = running();
    chart(day, id, 50, aSet(138, 86, 84, 89));
    day.play('session:leave', { sessionId: id, reason: 'against advice' }, 52);
    const [line] = timelineLines(viewOf(day, id), [], true).filter(({ kind }) => kind === 'alert');
    expect(line?.details).toEqual(['High alert', 'ended with the visit at 10:52, taken by nobody']);
  });
});
