import { describe, expect, it } from '@jest/globals';
import { isOpen } from '../alerts/alert.js';
import { doseProgress } from '../dose/dose-progress.js';
import { OBSERVATION } from '../protocols/shipped-protocols.js';
import { aClinic, ANA, BEN, CALM_VALUES, CHAIRS, MIA, PATIENTS, PIA, t, type AClinic } from '../testing/a-clinic.js';
import { lastStep } from './infusion-session.js';
import { leftAndNotCalled } from './call-back.js';
import type { SessionStatus } from './session-statuses.js';

const WRONG = { reason: 'it was chair 4' };
const BACK = { reason: 'came back' };

/** Somebody in a status without a drug, at noon. */
function observed(status: SessionStatus): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status, protocol: OBSERVATION });
  return clinic.at('12:00');
}
/** The drug runs since 10:00, and a critical oxygen saturation of 10:10 calls; at 10:12 somebody charts that the patient left. */
function alerted(take?: 'taken'): AClinic {
  const clinic = aClinic();
  clinic.aSession();
  clinic.at('10:10').chart({ ...CALM_VALUES, spo2: 82 });
  if (take) clinic.send('alert:acknowledge', { alertId: alertsOf(clinic)[0]?.id ?? '' });
  clinic.at('10:12').send('session:leave', { reason: 'gone' });
  return clinic;
}
const alertsOf = ({ session }: AClinic) => session.alerts.filter(({ level }) => level === 'high');

describe('who ended a visit by mistake takes it back (floor rule 20)', () => {
  it('floor rule 20 a mistaken discharge is undone by its author within a quarter of an hour, later by a provider alone', () => {
    const discharged = () => {
      const clinic = observed('recovering');
      clinic.send('session:discharge', { order: { by: PIA.id, readBack: true } }, ANA);
      expect(clinic.session.status).toBe('discharged');
      return clinic;
    };
    const said = { reason: 'wrong chair' };
    expect(discharged().at('12:10').refusal('session:reopen', said, BEN).message).toContain('a provider reopens it');
    expect(discharged().at('12:16').refusal('session:reopen', said, ANA).code).toBe('not-allowed');
    expect(discharged().at('12:15').send('session:reopen', said, ANA)).not.toEqual([]);
    expect(discharged().at('13:00').send('session:reopen', said, PIA)).not.toEqual([]);
  });

  it('H42 T18 a session is not reopened into a chair that somebody else sits in now', () => {
    const clinic = aClinic();
    const first = clinic.aSession({ status: 'discharged', protocol: OBSERVATION });
    const second = clinic.aSession({ status: 'pre-assessment', patientId: PATIENTS[1], protocol: OBSERVATION });
    clinic.take(first).at('12:00');
    expect(clinic.refusal('session:reopen', BACK, PIA)).toMatchObject({
      code: 'chair-taken',
      message: expect.stringContaining('Seat that one where they are, then bring this one back'),
    });
    clinic.send('session:seat', { sessionId: second, chairId: CHAIRS[1] ?? '', nurseId: ANA.id });
    clinic.send('session:reopen', BACK, PIA);
    expect(clinic.session.status).toBe('recovering');
  });

  it('H43 T18 a session is not reopened while its patient is here in another', () => {
    const clinic = aClinic();
    const first = clinic.aSession({ status: 'discharged', protocol: OBSERVATION });
    clinic.aSession({ status: 'checked-in' });
    expect(clinic.take(first).refusal('session:reopen', BACK, PIA).code).toBe('patient-already-here');
  });
});

describe('nobody left: it was charted of the wrong patient (decision 50)', () => {
  it.each([
    ['ready', 'leave', null],
    ['infusing', 'leave', null],
    ['paused', 'transfer', null],
    ['recovering', 'leave', 'completed'],
  ] as const)('who is charted as gone from %s by %s is where they were', (from, move, outcome) => {
    const clinic = observed(from);
    clinic.send(`session:${move}`, { reason: 'wrong chair' }, ANA);
    expect(clinic.at('12:16').refusal('session:undo-leave', WRONG, ANA).message).toContain('a provider reopens it');
    expect(clinic.at('12:10').refusal('session:undo-leave', WRONG, BEN).code).toBe('not-allowed');
    clinic.send('session:undo-leave', WRONG, ANA);
    expect(clinic.session).toMatchObject({ status: from, infusionOutcome: outcome });
    expect(clinic.session.steps.at(-1)).toMatchObject({ move: 'undo-leave', ...WRONG });
    expect(lastStep(clinic.session, move)).toBeUndefined();
  });

  it('whoever may say that a patient left may take it back, and a provider later', () => {
    const clinic = observed('recovering');
    clinic.send('session:leave', { reason: 'gone' }, MIA);
    expect(clinic.at('12:05').send('session:undo-leave', WRONG, MIA)).not.toEqual([]);
    clinic.send('session:leave', { reason: 'gone' }, MIA);
    expect(clinic.at('14:00').send('session:undo-leave', WRONG, PIA)).not.toEqual([]);
  });

  it('an alert that nobody took is back as it was, with its ladder; leaving is no way around it', () => {
    const clinic = alerted();
    const [cleared] = alertsOf(clinic);
    expect(cleared).toMatchObject({ state: 'cleared', clearedAt: t('10:12') });
    clinic.at('10:13').send('session:undo-leave', WRONG);
    expect(alertsOf(clinic)).toHaveLength(1);
    expect(alertsOf(clinic)[0]).toMatchObject({ id: cleared?.id, state: 'raised', raisedAt: t('10:10') });
    expect(alertsOf(clinic)[0]?.callsSince).toBe(t('10:10'));
  });

  it('one that somebody had is theirs again', () => {
    const clinic = alerted('taken');
    clinic.at('10:13').send('session:undo-leave', WRONG);
    expect(alertsOf(clinic)).toMatchObject([{ state: 'acknowledged', acknowledged: { by: ANA.id } }]);
  });

  it('a settled one that nobody took waits for somebody again', () => {
    const clinic = alerted();
    clinic.at('10:13').send('session:undo-leave', WRONG);
    clinic.at('10:14').chartCalm({}, {}, MIA);
    expect(alertsOf(clinic)).toMatchObject([{ state: 'raised', settledAt: t('10:14') }]);
    clinic.at('10:15').send('session:leave', { reason: 'gone' });
    clinic.at('10:16').send('session:undo-leave', WRONG);
    expect(alertsOf(clinic)).toMatchObject([{ state: 'raised', settledAt: t('10:14') }]);
  });

  it('a pump that drifts still drifts', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:10').send('pump:read', { pumpMl: 25 });
    const drifts = () =>
      clinic.session.alerts.filter((alert) => alert.condition.rule === 'pump-drift' && isOpen(alert));
    expect(drifts()).toHaveLength(1);
    clinic.at('10:11').send('session:leave', { reason: 'gone' });
    expect(drifts()).toHaveLength(0);
    clinic.at('10:12').send('session:undo-leave', WRONG);
    expect(drifts()).toHaveLength(1);
  });
});

describe('a patient who had left comes back (T18)', () => {
  it('is in recovery: the leaving stands, with its end of the drug, and nobody need call any more', () => {
    const clinic = alerted();
    expect(leftAndNotCalled(clinic.session)).not.toBeNull();
    clinic.at('10:50').send('session:reopen', BACK, PIA);
    expect(clinic.session).toMatchObject({ status: 'recovering', infusionOutcome: 'stopped-early' });
    expect(lastStep(clinic.session, 'leave')).toMatchObject({ at: t('10:12') });
    expect(leftAndNotCalled(clinic.session)).toBeNull();
    expect(doseProgress(clinic.session, t('11:00'))?.infusedMl).toBeCloseTo(12, 6);
  });

  it('comes in a visit of their own where the drug had not begun', () => {
    const clinic = observed('ready');
    clinic.send('session:leave', { reason: 'gone' });
    expect(clinic.refusal('session:reopen', BACK, PIA)).toMatchObject({
      code: 'illegal-transition',
      message: expect.stringContaining('book the patient anew'),
    });
  });
});
