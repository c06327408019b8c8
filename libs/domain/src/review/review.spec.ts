import { describe, expect, it } from '@jest/globals';
import { alertFacts } from '../alerts/alert-facts.js';
import { OBSERVATION } from '../protocols/shipped-protocols.js';
import {
  aClinic,
  CALM_SCALES,
  CALM_VALUES,
  goOn,
  PIA,
  t,
  type AClinic,
  type SessionWish,
} from '../testing/a-clinic.js';
import { longestGap } from './longest-gap.js';
import { minutesLate, minutesOverPlan, plannedEnd } from './punctuality.js';
import { waitedSeconds } from './taking.js';
import { visitPhases } from './visit-phases.js';
import { holdsValues, isWholeSet, setMeasures } from './whole-set.js';

/** A patient whose drug runs since 10:00, booked for then and here since 09:00. */
function aSession(wish: SessionWish = {}): AClinic {
  const clinic = aClinic();
  clinic.aSession(wish);
  return clinic;
}

const gap = (clinic: AClinic, asOf: string) => longestGap(clinic.session, clinic.protocol, t(asOf));

describe('FR23 the longest gap without vitals while a pump ran', () => {
  it('goes from the start to the first set, from set to set, and on to now', () => {
    const clinic = aSession();
    expect(gap(clinic, '10:07')).toEqual({ from: t('10:00'), to: t('10:07'), minutes: 7 });
    clinic.at('10:08').chartCalm();
    clinic.at('10:25').chartCalm();
    expect(gap(clinic, '10:30')).toEqual({ from: t('10:08'), to: t('10:25'), minutes: 17 });
    expect(gap(clinic, '10:50')).toMatchObject({ from: t('10:25'), minutes: 25 });
  });

  it('FR3 is not ended by a re-check of one sign', () => {
    const clinic = aSession();
    clinic.at('10:08').chart({ systolicBp: 130, diastolicBp: 80 });
    expect(gap(clinic, '10:20')).toMatchObject({ from: t('10:00'), minutes: 20 });
  });

  it('FR3 is ended by a set that was charted in two parts', () => {
    const clinic = aSession();
    clinic.at('10:08').chart({ systolicBp: 130, diastolicBp: 80 });
    const { systolicBp: _s, diastolicBp: _d, ...rest } = CALM_VALUES;
    clinic.at('10:09').chart(rest, { sedation: 5 });
    expect(gap(clinic, '10:18')).toMatchObject({ from: t('10:08'), to: t('10:18'), minutes: 10 });
  });

  it('leaves out a pause: its pump did not run', () => {
    const clinic = aSession();
    clinic.at('10:12').send('session:pause', { reason: 'bathroom', pumpMl: 12 });
    clinic.at('10:40').chartCalm();
    clinic.at('10:41').send('session:resume', goOn(clinic), PIA);
    expect(gap(clinic, '10:45')).toEqual({ from: t('10:00'), to: t('10:12'), minutes: 12 });
  });

  it('does not speak of a session without a pump, or one whose drug has not begun', () => {
    expect(gap(aSession({ protocol: OBSERVATION }), '12:00')).toBeNull();
    expect(gap(aSession({ status: 'ready' }), '12:00')).toBeNull();
  });
});

describe('the phases of a visit', () => {
  it('are preparation, infusion, pause and recovery, and go on to now while the patient is here', () => {
    const clinic = aSession();
    clinic.at('10:12').send('session:pause', { reason: 'bathroom', pumpMl: 12 });
    expect(visitPhases(clinic.session, t('10:20'))).toEqual([
      { phase: 'preparation', from: t('09:00'), to: t('10:00') },
      { phase: 'infusion', from: t('10:00'), to: t('10:12') },
      { phase: 'pause', from: t('10:12'), to: t('10:20') },
    ]);
  });

  it('end when the patient goes', () => {
    const { session } = aSession({ status: 'discharged' });
    expect(visitPhases(session, t('15:00')).at(-1)).toEqual({ phase: 'recovery', from: t('10:40'), to: t('11:20') });
  });

  it('are none of who has not come', () => {
    expect(visitPhases(aSession({ status: 'no-show' }).session, t('15:00'))).toEqual([]);
  });
});

describe('in time', () => {
  it('says by how much a patient is awaited beyond the booked time', () => {
    const { session } = aSession({ status: 'scheduled' });
    expect([minutesLate(session, t('10:05')), minutesLate(session, t('10:06'))]).toEqual([null, 6]);
    expect(minutesLate(aSession({ status: 'cancelled' }).session, t('12:00'))).toBeNull();
  });

  it('says by how much a visit goes beyond its plan, or went until its end', () => {
    const { session } = aSession();
    const end = plannedEnd(session);
    expect(minutesOverPlan(session, end)).toBeNull();
    expect(minutesOverPlan({ ...session, plannedMinutes: 30 }, t('09:42'))).toBe(12);
    const gone = aSession({ status: 'discharged' }).session;
    expect(minutesOverPlan(gone, t('23:00'))).toBe(20);
    expect(minutesOverPlan({ ...gone, plannedMinutes: 140 }, t('23:00'))).toBeNull();
  });
});

describe('whole sets', () => {
  it('FR3 answer everything that the protocol asks for again and again; an excuse is an answer where one is enough', () => {
    const { session, protocol } = aSession();
    const whole = { values: CALM_VALUES, scales: CALM_SCALES, notTaken: {} };
    expect(setMeasures(protocol)).toContain('sedation');
    expect(isWholeSet(whole, protocol)).toBe(true);
    expect(isWholeSet({ ...whole, scales: {} }, protocol)).toBe(false);
    const { heartRate: _h, ...others } = CALM_VALUES;
    expect(isWholeSet({ ...whole, values: others, notTaken: { heartRate: 'equipment' } }, protocol)).toBe(true);
    expect(session.readings.every(holdsValues)).toBe(true);
  });
});

describe('what is said of an alert', () => {
  it('are the values of its set and the patient’s own value before the drug', () => {
    const clinic = aSession();
    clinic.at('10:10').chart({ systolicBp: 190, diastolicBp: 90 });
    const condition = clinic.session.alerts[0]?.condition;
    expect(condition && alertFacts(clinic.session, condition)).toEqual({
      values: expect.objectContaining({ systolicBp: 190, diastolicBp: 90 }),
      before: CALM_VALUES.systolicBp,
    });
  });

  it.each([
    ['a person took it', t('10:01:05'), t('10:05'), 65],
    ['it was charted back and nobody took it', null, t('10:05'), 300],
    ['neither, up to now', null, null, 780],
  ])('FR23 are the seconds until %s', (_what, takenAt, settledAt, seconds) => {
    expect(waitedSeconds({ raisedAt: t('10:00'), takenAt, settledAt }, t('10:13'))).toBe(seconds);
  });
});
