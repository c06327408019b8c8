import { describe, expect, it, test } from '@jest/globals';
import { aClinic, CALM_SCALES, CALM_VALUES, t, type SessionWish } from '../testing/a-clinic.js';
import { OBSERVATION } from '../protocols/shipped-protocols.js';
import { dueMeasures, dueState, intervalOf, type DueState } from './due.js';
import type { Measure } from './measures.js';

type Clinic = ReturnType<typeof aClinic>;

function aSession(wish: SessionWish = {}): Clinic {
  const clinic = aClinic();
  clinic.aSession(wish);
  return clinic;
}
/** A session in which no set of the drug was missed. */
function anOrderlySession(wish: SessionWish): Clinic {
  const clinic = aSession(wish);
  const times = ['10:10', '10:20', '10:30', '10:40'].map(t).filter((time) => time <= clinic.now);
  for (const takenAt of times) clinic.chart(CALM_VALUES, CALM_SCALES, { takenAt });
  return clinic;
}
const due = (clinic: Clinic, time = clinic.now.slice(11, 19)): DueState => {
  const found = dueState(clinic.session, t(time), clinic.protocol);
  if (!found) throw new Error('nothing is due');
  return found;
};
const dueAt = (clinic: Clinic, measure: Measure) =>
  dueMeasures(clinic.session, clinic.protocol).find((item) => item.measure === measure)?.dueAt;
const SET = ['systolicBp', 'diastolicBp', 'heartRate', 'spo2', 'respiratoryRate', 'sedation'];

describe('2.3 the first check', () => {
  it('2.3 while the drug runs the first set is due after ten minutes', () => {
    expect(due(aSession())).toMatchObject({ dueAt: t('10:10'), measures: SET });
  });

  it('2.3 on a first visit it is due after five', () => {
    const clinic = aSession({ visit: { number: 1, of: 6 } });
    expect(due(clinic)).toMatchObject({ dueAt: t('10:05'), measures: SET });
    clinic.at('10:05').chartCalm();
    expect(due(clinic).dueAt).toBe(t('10:15'));
  });

  it('2.3 on a second visit it is due after ten', () => {
    expect(due(aSession({ visit: { number: 2, of: 6 } })).dueAt).toBe(t('10:10'));
  });

  it('floor 2 dissociation and nausea are due at twenty minutes, once', () => {
    const clinic = aSession();
    expect(dueAt(clinic, 'dissociation')).toBe(t('10:20'));
    clinic.at('10:10').chart(CALM_VALUES, { sedation: 5 });
    expect(due(clinic)).toMatchObject({ dueAt: t('10:20'), measures: [...SET, 'dissociation', 'nausea'] });
    clinic.at('10:20').chartCalm();
    expect([dueAt(clinic, 'dissociation'), dueAt(clinic, 'nausea')]).toEqual([undefined, undefined]);
    expect(due(clinic).measures).toEqual(SET);
  });

  it('2.3 the baseline is no check of the infusion', () => {
    const clinic = aSession();
    clinic.chart(CALM_VALUES, {}, { takenAt: t('10:00') });
    expect(due(clinic).dueAt).toBe(t('10:10'));
  });

  test.each(['scheduled', 'checked-in', 'pre-assessment', 'ready', 'discharged', 'left', 'cancelled'] as const)(
    'nothing is due while a session is %s',
    (status) => {
      const clinic = aSession({ status });
      expect(dueState(clinic.session, t('12:00'), clinic.protocol)).toBeNull();
    },
  );
});

describe('floor 3 each measure renews itself', () => {
  it('floor 3 a set charted late is counted from when it was taken', () => {
    const clinic = aSession();
    clinic.at('10:16').chart(CALM_VALUES, { sedation: 5 }, { takenAt: t('10:09') });
    expect(due(clinic).dueAt).toBe(t('10:19'));
  });

  it('floor 3 a re-check of the blood pressure renews the blood pressure only', () => {
    const clinic = aSession();
    clinic.at('10:08').chart({ systolicBp: 130, diastolicBp: 80 });
    expect(dueAt(clinic, 'systolicBp')).toBe(t('10:18'));
    expect(due(clinic)).toMatchObject({ dueAt: t('10:10'), measures: SET.slice(2) });
  });

  it('floor 3 a set without sedation leaves sedation due', () => {
    const clinic = aSession();
    clinic.at('10:10').chart(CALM_VALUES);
    expect(due(clinic, '10:11')).toMatchObject({ dueAt: t('10:10'), measures: ['sedation'], minutesLate: 1 });
  });

  it('floor 3 an older set that is charted after a newer one renews nothing', () => {
    const clinic = aSession();
    clinic.at('10:15').chartCalm();
    clinic.at('10:16').chart(CALM_VALUES, CALM_SCALES, { takenAt: t('10:08') });
    expect(dueAt(clinic, 'systolicBp')).toBe(t('10:25'));
  });

  it('a set that was charted in error renews nothing', () => {
    const clinic = aSession();
    const corrects = clinic.at('10:10').chartCalm();
    clinic.send('vitals:correct', { corrects, reason: 'other patient' });
    expect(due(clinic).dueAt).toBe(t('10:10'));
  });

  it('2.1 "not taken" excuses a pulse, a rate and a scale, never blood pressure or oxygen', () => {
    const clinic = aSession();
    const why = 'asleep' as const;
    const notTaken = Object.fromEntries(SET.map((measure) => [measure, why]));
    clinic.at('10:10').send('vitals:record', { takenAt: t('10:10'), notTaken });
    expect(due(clinic)).toMatchObject({ dueAt: t('10:10'), measures: ['systolicBp', 'diastolicBp', 'spo2'] });
    expect(dueAt(clinic, 'heartRate')).toBe(t('10:20'));
    expect(dueAt(clinic, 'sedation')).toBe(t('10:20'));
  });
});

describe('2.3 pause and recovery', () => {
  it('2.3 after a pause a set is due within five minutes, then every ten', () => {
    const clinic = anOrderlySession({ status: 'paused' });
    expect(due(clinic).dueAt).toBe(t('10:17'));
    clinic.at('10:16').chartCalm();
    expect(due(clinic).dueAt).toBe(t('10:26'));
  });

  it('2.3 after the drug was resumed a set is due within five minutes, then every ten', () => {
    const clinic = aSession({ status: 'paused' });
    clinic.at('10:16').chart(CALM_VALUES, { sedation: 5 });
    clinic.at('10:17').send('session:resume', { rateMlPerHour: 60 });
    expect(SET.map((measure) => dueAt(clinic, measure as Measure))).toEqual(SET.map(() => t('10:22')));
    clinic.at('10:21').chart(CALM_VALUES, { sedation: 5 });
    expect(dueAt(clinic, 'spo2')).toBe(t('10:31'));
  });

  it('floor 2 a pause does not put off what is asked once, at twenty minutes', () => {
    const clinic = anOrderlySession({ status: 'paused' });
    clinic.send('vitals:correct', {
      corrects: clinic.session.readings.at(-1)?.id ?? '',
      reason: 'x',
      values: CALM_VALUES,
    });
    clinic.at('10:16').chart(CALM_VALUES, { sedation: 5 });
    clinic.at('10:17').send('session:resume', { rateMlPerHour: 60 });
    expect(dueAt(clinic, 'dissociation')).toBe(t('10:20'));
  });

  it('floor 2 dissociation and nausea are asked for at the end of the drug, and in recovery', () => {
    const clinic = anOrderlySession({ status: 'recovering' });
    expect(due(clinic)).toMatchObject({ dueAt: t('10:45'), measures: ['dissociation', 'nausea'] });
    clinic.at('10:43').chart({}, { dissociation: 3, nausea: 1 });
    expect(due(clinic)).toMatchObject({ dueAt: t('10:55'), measures: [...SET, 'pain'] });
    expect(dueAt(clinic, 'nausea')).toBe(t('10:58'));
  });

  it('2.3 in recovery sets are due after fifteen minutes, for half an hour, then every thirty', () => {
    const clinic = anOrderlySession({ status: 'recovering' });
    const times = ['10:55', '11:10', '11:40', '12:10'];
    for (const time of times) {
      expect(dueAt(clinic, 'spo2')).toBe(t(time));
      clinic.at(time).chartCalm();
    }
  });

  it('2.3 in recovery they stay at fifteen minutes while any value is out of range', () => {
    const clinic = anOrderlySession({ status: 'recovering' });
    clinic.at('11:10').chartCalm({ systolicBp: 165 });
    expect(dueAt(clinic, 'spo2')).toBe(t('11:25'));
    clinic.at('11:15').chart({ systolicBp: 130, diastolicBp: 80 });
    expect(dueAt(clinic, 'spo2')).toBe(t('11:40'));
  });

  it.each([
    ['session:pause', { reason: 'nausea', pumpMl: 12 }],
    ['session:stop', {}],
    ['session:complete', { pumpMl: 40 }],
  ] as const)('floor 3 what was missed stays due after %s: only a set renews it', (move, said) => {
    const clinic = aSession();
    clinic.at('10:16').send(move, said as never);
    expect(due(clinic)).toMatchObject({ dueAt: t('10:10'), measures: SET });
    clinic.at('10:17').chartCalm();
    expect(due(clinic).dueAt > t('10:17')).toBe(true);
  });

  it('2.3 the interval of a measure is that of its status', () => {
    const clinic = aSession({ status: 'recovering' });
    const interval = (time: string) => intervalOf(clinic.session, clinic.protocol, 'spo2', t(time));
    expect([interval('11:09'), interval('11:10')]).toEqual([15, 30]);
    expect(intervalOf(clinic.session, clinic.protocol, 'bodyWeight', t('11:00'))).toBeNull();
  });

  it('an observation is checked every ten minutes, whoever is on a first visit', () => {
    const clinic = aSession({ protocol: OBSERVATION, visit: { number: 1, of: 1 } });
    expect(due(clinic)).toMatchObject({ dueAt: t('10:10'), measures: SET.slice(0, 5) });
  });
});

describe('2.3 how due a set is', () => {
  test.each([
    ['10:07:59', 'upcoming'],
    ['10:08', 'due-soon'],
    ['10:09:59', 'due-soon'],
    ['10:10', 'due'],
    ['10:12', 'due'],
    ['10:12:01', 'overdue'],
    ['11:00', 'overdue'],
  ] as const)('2.3 a set due at 10:10 is at %s %s', (time, level) => {
    expect(due(aSession(), time).level).toBe(level);
  });

  it('2.3 minutes late are negative before, and exact', () => {
    const clinic = aSession();
    expect([
      due(clinic, '10:05').minutesLate,
      due(clinic, '10:10').minutesLate,
      due(clinic, '10:12:30').minutesLate,
    ]).toEqual([-5, 0, 2.5]);
  });
});
