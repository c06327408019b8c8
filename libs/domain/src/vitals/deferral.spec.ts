import { describe, expect, it, test } from '@jest/globals';
import { rechecks } from '../alerts/rechecks.js';
import { aClinic, CALM_VALUES, PIA, t } from '../testing/a-clinic.js';
import { faultsOfSet } from './check-set.js';
import { deferralBar, deferralOf, timesDeferred } from './deferral.js';
import { dueMeasures, dueState } from './due.js';
import { latestValue, observedAt, type NotTaken, type ScaleValues, type Values } from './vitals-reading.js';

type Clinic = ReturnType<typeof aClinic>;

const RESTING = { systolicBp: 'deferred', diastolicBp: 'deferred' } as const satisfies NotTaken;
const SEEN = { spo2: 97, respiratoryRate: 12 } as const satisfies Values;
const TOUCHED = { ...RESTING, sedation: 'moves-to-touch' } as const satisfies NotTaken;

/** The drug runs since ten; the sets of ten, twenty and thirty past are charted, the next is due at forty past. */
function aSleeper(): Clinic {
  const clinic = aClinic();
  clinic.aSession();
  for (const time of ['10:10', '10:20', '10:30']) clinic.at(time).chartCalm();
  return clinic;
}

function rest(
  clinic: Clinic,
  time: string,
  notTaken: NotTaken = TOUCHED,
  values: Values = SEEN,
  scales: ScaleValues = {},
) {
  clinic.at(time).chart({ heartRate: 62, ...values }, scales, { notTaken });
  return clinic;
}

const pressureDue = ({ session, protocol }: Clinic) =>
  dueMeasures(session, protocol).find(({ measure }) => measure === 'systolicBp')?.dueAt;

describe('floor rule 7 resting, BP deferred', () => {
  it('floor rule 7 puts the pressure off by one interval, with breathing, oxygen and the answer to light touch', () => {
    const clinic = rest(aSleeper(), '10:40');
    expect(deferralOf(clinic.session, clinic.protocol)?.takenAt).toBe(t('10:40'));
    expect(pressureDue(clinic)).toBe(t('10:50'));
    expect(dueState(clinic.session, clinic.now, clinic.protocol)?.dueAt).toBe(t('10:50'));
  });

  it('floor rule 7 counts a charted answer to voice as the answer', () => {
    expect(pressureDue(rest(aSleeper(), '10:40', RESTING, SEEN, { sedation: 4 }))).toBe(t('10:50'));
  });

  it.each([
    ['breathing', { spo2: 97 }, TOUCHED],
    ['oxygen', { respiratoryRate: 12 }, TOUCHED],
    ['the answer', SEEN, RESTING],
    ['the answer, for asleep is none', SEEN, { ...RESTING, sedation: 'asleep' }],
  ] as [string, Values, NotTaken][])(
    'floor rule 7 without %s in the set the pressure stays due',
    (_, values, notTaken) => {
      expect(pressureDue(rest(aSleeper(), '10:40', notTaken, values))).toBe(t('10:40'));
    },
  );

  it('floor rule 7 no other reason puts a pressure off', () => {
    for (const reason of ['asleep', 'refused', 'equipment'] as const) {
      const notTaken = { systolicBp: reason, diastolicBp: reason, sedation: 'moves-to-touch' } as const;
      expect(pressureDue(rest(aSleeper(), '10:40', notTaken))).toBe(t('10:40'));
    }
  });

  it('floor rule 7 by one interval at most: charted late it is counted from when it was due, charted early from then', () => {
    expect(pressureDue(rest(aSleeper(), '10:46'))).toBe(t('10:50'));
    expect(pressureDue(rest(aSleeper(), '10:37'))).toBe(t('10:47'));
  });

  it('floor rule 7 never twice running, and again after a pressure was taken', () => {
    const clinic = rest(rest(aSleeper(), '10:40'), '10:50');
    expect(pressureDue(clinic)).toBe(t('10:50'));
    expect(deferralBar(clinic.session, t('10:55'), clinic.protocol)).toBe('twice');
    clinic.at('10:52').chartCalm();
    expect(pressureDue(clinic)).toBe(t('11:02'));
    expect(pressureDue(rest(clinic, '11:02'))).toBe(t('11:12'));
    expect(timesDeferred(clinic.session.readings)).toBe(3);
  });

  it('floor rule 7 never in the first 20 minutes', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:10').chartCalm();
    expect(deferralBar(clinic.session, t('10:19'), clinic.protocol)).toBe('first-minutes');
    expect(pressureDue(rest(clinic, '10:19'))).toBe(t('10:20'));
    expect(deferralBar(clinic.session, t('10:20'), clinic.protocol)).toBeNull();
  });

  it('floor rule 7 never before the drug', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    expect(deferralBar(clinic.session, clinic.now, clinic.protocol)).toBe('no-drug');
  });

  it('floor rule 7 never after a rate rise that no pressure followed, and after a lower rate it may be', () => {
    const raised = aSleeper();
    const faster = { rateMlPerHour: 70, reason: 'provider-order' as const, pumpMl: 28 };
    raised.at('10:33').send('session:change-rate', { ...faster, order: { by: PIA.id, readBack: true } });
    expect(deferralBar(raised.session, t('10:40'), raised.protocol)).toBe('dose-raised');
    raised.at('10:41').chartCalm();
    expect(deferralBar(raised.session, t('10:51'), raised.protocol)).toBeNull();
    const lowered = aSleeper();
    lowered.at('10:33').send('session:change-rate', { rateMlPerHour: 30, reason: 'nausea', pumpMl: 28 });
    expect(deferralBar(lowered.session, t('10:40'), lowered.protocol)).toBeNull();
  });

  test.each([
    ['BP', { ...CALM_VALUES, systolicBp: 190, diastolicBp: 105 }, {}],
    ['SpO2', { ...CALM_VALUES, spo2: 88 }, {}],
    ['sedation', CALM_VALUES, { sedation: 2 }],
  ] as [string, Values, ScaleValues][])(
    'floor rule 7 never with an open alert about %s, taken or not',
    (_, values, scales) => {
      const clinic = aSleeper();
      clinic.at('10:35').chart(values, scales);
      expect(clinic.session.alerts).toHaveLength(1);
      expect(deferralBar(clinic.session, t('10:40'), clinic.protocol)).toBe('alert');
      const [alert] = clinic.session.alerts;
      clinic.send('alert:acknowledge', { alertId: alert?.id ?? '', alertRevision: alert?.revision ?? 0 });
      expect(deferralBar(clinic.session, t('10:41'), clinic.protocol)).toBe('alert');
    },
  );

  it('floor rules 6, 7 never while a pressure waits for its second reading, of which nobody is called yet', () => {
    const clinic = aSleeper();
    clinic.at('10:40').chartCalm({ systolicBp: 165, diastolicBp: 95 });
    expect(clinic.session.alerts).toEqual([]);
    expect(deferralBar(clinic.session, t('10:49'), clinic.protocol)).toBe('second-reading');
    expect(pressureDue(rest(clinic, '10:49'))).toBe(t('10:50'));
    // what was refused then stays so, though the second reading does not agree
    clinic.at('10:51').chart({ systolicBp: 122, diastolicBp: 74 });
    expect(deferralBar(clinic.session, t('10:49'), clinic.protocol)).toBe('second-reading');
    expect(deferralBar(clinic.session, t('11:00'), clinic.protocol)).toBeNull();
  });

  it('floor rule 7 a heart rate that waits for its second reading keeps no cuff waiting', () => {
    const clinic = aSleeper();
    clinic.at('10:40').chartCalm({ heartRate: 122 });
    expect(rechecks(clinic.session, clinic.protocol)).toMatchObject([{ about: 'heart' }]);
    expect(deferralBar(clinic.session, t('10:49'), clinic.protocol)).toBeNull();
  });

  it('floor rule 7 an alert about the heart rate keeps no cuff waiting', () => {
    const clinic = aSleeper();
    clinic.at('10:35').chart({ ...CALM_VALUES, heartRate: 150 });
    expect(clinic.session.alerts).toHaveLength(1);
    expect(deferralBar(clinic.session, t('10:45'), clinic.protocol)).toBeNull();
  });

  it('floor rule 7 a set that shows low oxygen itself puts nothing off, not even when that is over', () => {
    const clinic = rest(aSleeper(), '10:40', TOUCHED, { ...SEEN, spo2: 87 });
    expect(pressureDue(clinic)).toBe(t('10:40'));
    const [alert] = clinic.session.alerts;
    clinic.send('alert:acknowledge', { alertId: alert?.id ?? '', alertRevision: alert?.revision ?? 0 });
    clinic.at('10:42').chart({ spo2: 97 });
    clinic.at('10:44').chart({ spo2: 97 });
    expect(clinic.session.alerts.every(({ state }) => state === 'cleared')).toBe(true);
    expect(pressureDue(clinic)).toBe(t('10:40'));
  });

  it('floor rule 7 is over with its phase, with a rise of the dose, and with an alert that comes after it', () => {
    const stopped = rest(aSleeper(), '10:40');
    stopped.at('10:42').send('session:stop', {});
    expect(pressureDue(stopped)).toBe(t('10:40'));
    const ill = rest(aSleeper(), '10:40');
    ill.at('10:43').chart({ spo2: 86 });
    expect(pressureDue(ill)).toBe(t('10:40'));
    const raised = rest(aSleeper(), '10:40');
    const faster = { rateMlPerHour: 70, reason: 'provider-order', pumpMl: 35 } as const;
    raised.at('10:41').send('session:change-rate', { ...faster, order: { by: PIA.id, readBack: true } });
    expect(pressureDue(raised)).toBe(t('10:40'));
  });

  it('floor rule 7 one that is over was one all the same: the next is twice running', () => {
    const clinic = rest(aSleeper(), '10:40');
    clinic.at('10:42').send('session:stop', {});
    expect(deferralBar(clinic.session, t('10:50'), clinic.protocol)).toBe('twice');
  });

  it('floor rule 7 a correction takes the deferral back', () => {
    const clinic = rest(aSleeper(), '10:40');
    const corrects = clinic.session.readings.at(-1)?.id ?? '';
    clinic.send('vitals:correct', { corrects, reason: 'Wrong patient', values: SEEN, confirmed: [] });
    expect([pressureDue(clinic), timesDeferred(clinic.session.readings)]).toEqual([t('10:40'), 0]);
  });

  it('floor rule 7 only a pressure can be put off, and only of sedation it can be said that the sleeper moves', () => {
    const set = (notTaken: NotTaken) => faultsOfSet({ values: {}, scales: {}, notTaken });
    expect(set(TOUCHED)).toEqual([]);
    expect(set({ heartRate: 'deferred', pain: 'moves-to-touch' })).toEqual([
      { path: 'notTaken.heartRate', code: 'not-of-this' },
      { path: 'notTaken.pain', code: 'not-of-this' },
    ]);
  });
});

describe('floor rule 7 moves or answers to light touch', () => {
  it('floor rule 7 is an accepted observation: it answers the check, gives no number and raises no alert', () => {
    const clinic = rest(aSleeper(), '10:40');
    const due = dueMeasures(clinic.session, clinic.protocol).find(({ measure }) => measure === 'sedation');
    expect(due?.dueAt).toBe(t('10:50'));
    expect(latestValue(clinic.session.readings, 'sedation')?.takenAt).toBe(t('10:30'));
    expect(observedAt(clinic.session.readings, 'sedation')).toBe(t('10:40'));
    expect(clinic.session.alerts).toEqual([]);
  });

  it('floor rule 7 is over with the next number', () => {
    const clinic = rest(aSleeper(), '10:40');
    clinic.at('10:44').chart({}, { sedation: 4 });
    expect(observedAt(clinic.session.readings, 'sedation')).toBeUndefined();
  });
});
