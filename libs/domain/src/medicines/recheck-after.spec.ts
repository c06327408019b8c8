import { describe, expect, it } from '@jest/globals';
import { visibleBoard } from '../clinic/views.js';
import type { SessionStatus } from '../sessions/session-statuses.js';
import { aClinic, BEN, CALM_VALUES, PIA, t, type AClinic } from '../testing/a-clinic.js';
import { sweep } from '../testing/a-random-day.js';
import { dueGroups, dueMeasures, dueState } from '../vitals/due.js';
import type { Measure } from '../vitals/measures.js';

const LABETALOL = { medicine: 'labetalol', dose: 5, unit: 'mg', route: 'iv' } as const;
const ONDANSETRON = { medicine: 'ondansetron', dose: 4, unit: 'mg', route: 'iv' } as const;
const PRESSURE_AND_PULSE: Measure[] = ['systolicBp', 'diastolicBp', 'heartRate'];

/** A session with a whole set at ten past ten; the next one is due at twenty past. */
function aSession(status: SessionStatus = 'infusing'): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status, rescue: [LABETALOL, ONDANSETRON] });
  if (status === 'infusing') clinic.at('10:10').chart(CALM_VALUES, { sedation: 5 });
  return clinic;
}
const due = (clinic: AClinic) => {
  const { dueAt, measures, level } = dueState(clinic.session, clinic.now, clinic.protocol) ?? {};
  return { dueAt, measures, level };
};
const dueAt = (clinic: AClinic, measure: Measure) =>
  dueMeasures(clinic.session, clinic.protocol).find((item) => item.measure === measure)?.dueAt;
const overdue = (clinic: AClinic) =>
  clinic.session.alerts.flatMap(({ condition, state, level }) =>
    condition.rule === 'set-overdue' ? [{ ...condition, state, level }] : [],
  );

describe('floor 3 what is due after a medicine', () => {
  it('floor 3 its measures are due so many minutes later, before the next set', () => {
    const clinic = aSession().at('10:12');
    clinic.send('medicine:give', LABETALOL);
    expect(due(clinic)).toEqual({ dueAt: t('10:17'), measures: PRESSURE_AND_PULSE, level: 'upcoming' });
    expect(dueAt(clinic, 'spo2')).toBe(t('10:20'));
  });

  it('floor 3 once they are charted about that time they are due with the set again', () => {
    const clinic = aSession().at('10:12');
    clinic.send('medicine:give', LABETALOL);
    clinic.at('10:16').chart({ systolicBp: 140, diastolicBp: 80, heartRate: 70 });
    expect(due(clinic).dueAt).toBe(t('10:20'));
    expect(dueAt(clinic, 'systolicBp')).toBe(t('10:26'));
  });

  it('floor 3 a value of right after the dose does not answer for it, and a part of it only for itself', () => {
    const clinic = aSession().at('10:12');
    clinic.send('medicine:give', LABETALOL);
    clinic.at('10:13').chart({ systolicBp: 150, diastolicBp: 80, heartRate: 70 });
    expect(due(clinic)).toMatchObject({ dueAt: t('10:17'), measures: PRESSURE_AND_PULSE });
    clinic.at('10:17').chart({ heartRate: 70 });
    expect(due(clinic)).toMatchObject({ dueAt: t('10:17'), measures: ['systolicBp', 'diastolicBp'] });
  });

  it('floor 3 it is asked once, and what the set brings sooner is not put off by it', () => {
    const clinic = aSession().at('10:12');
    clinic.send('medicine:give', ONDANSETRON);
    expect(dueAt(clinic, 'nausea')).toBe(t('10:20'));
    clinic.at('10:20').chartCalm();
    expect(dueAt(clinic, 'nausea')).toBe(t('10:32'));
    clinic.at('10:31').chartCalm();
    expect(dueAt(clinic, 'nausea')).toBeUndefined();
  });

  it('floor 3 a dose that was charted late is due from when it was given', () => {
    const clinic = aSession().at('10:19');
    clinic.send('medicine:give', { ...LABETALOL, at: t('10:12') });
    expect(due(clinic)).toMatchObject({ dueAt: t('10:17'), level: 'due' });
  });

  it('39 what was charted in error asks for nothing', () => {
    const clinic = aSession().at('10:12');
    clinic.send('medicine:give', LABETALOL);
    clinic.send('medicine:strike', { medicineId: clinic.session.medicines[0]?.id ?? '', reason: 'not given' });
    expect(due(clinic).dueAt).toBe(t('10:20'));
  });

  it('floor 3 it is due before the drug too, where no set is, and no more once the patient has gone', () => {
    const clinic = aSession('ready');
    clinic.send('medicine:give', ONDANSETRON);
    expect(due(clinic)).toMatchObject({ dueAt: t('10:10'), measures: ['nausea'] });
    expect(dueGroups(clinic.session, clinic.protocol).map(({ measures }) => measures)).toEqual([['nausea']]);
    clinic.at('10:05').send('session:leave', { reason: 'went home' });
    expect(dueMeasures(clinic.session, clinic.protocol)).toEqual([]);
  });

  it('floor 3 the wall says the same of what is due, and nothing of what was given', () => {
    const clinic = aSession().at('10:12');
    clinic.send('medicine:give', LABETALOL);
    const { sessions } = visibleBoard('wall-initials', clinic.board);
    const onWall = sessions[clinic.sessionId];
    if (!onWall) throw new Error('the wall lost it');
    expect(dueMeasures(onWall, clinic.protocol)).toEqual(dueMeasures(clinic.session, clinic.protocol));
    expect(JSON.stringify(onWall)).not.toContain('labetalol');
  });
});

describe('floor 15 what is overdue after a medicine', () => {
  it('floor 15 it is said as any overdue check is, of its own measures, until it is charted', () => {
    const clinic = aSession().at('10:12');
    clinic.send('medicine:give', LABETALOL);
    sweep(clinic.at('10:23'));
    const said = { rule: 'set-overdue', dueAt: t('10:17'), measures: PRESSURE_AND_PULSE };
    expect(overdue(clinic)[0]).toEqual({ ...said, state: 'raised', level: 'medium' });
    clinic.chartCalm();
    expect(overdue(clinic)[0]).toMatchObject({ ...said, state: 'cleared' });
  });

  it('floor 15 it ends with the medicine that was charted in error', () => {
    const clinic = aSession('ready');
    clinic.send('medicine:give', LABETALOL, BEN);
    sweep(clinic.at('10:02'));
    expect(overdue(clinic)).toMatchObject([{ dueAt: t('09:55'), state: 'raised' }]);
    clinic.send('medicine:strike', { medicineId: clinic.session.medicines[0]?.id ?? '', reason: 'not given' }, PIA);
    expect(overdue(clinic)).toMatchObject([{ state: 'cleared' }]);
  });
});
