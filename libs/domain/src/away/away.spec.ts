import { describe, expect, it } from '@jest/globals';
import { isOpen } from '../alerts/alert.js';
import { visibleBoard } from '../clinic/views.js';
import { aClinic, ANA, BEN, PATIENTS, t, type AClinic } from '../testing/a-clinic.js';
import { sweep } from '../testing/a-random-day.js';
import { openAbsence } from './absence.js';

const RESTROOM = { reason: 'restroom' as const, minutes: 10, goesWith: BEN.id };

function paused(): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status: 'paused' });
  return clinic.at('10:13');
}

const open = (clinic: AClinic, time: string) => {
  clinic.at(time).chart({ heartRate: 70 });
  sweep(clinic);
  return clinic.session.alerts
    .filter((alert) => isOpen(alert) && alert.condition.rule === 'away-over')
    .map(({ level, state }) => [level, state]);
};

describe('20 a patient who is away for a while', () => {
  it('floor 16 it records where to, until when, who goes along and how the pump stands', () => {
    const clinic = paused();
    clinic.send('session:away', RESTROOM);
    expect(openAbsence(clinic.session)).toMatchObject({
      reason: 'restroom',
      goesWith: BEN.id,
      status: 'paused',
      at: t('10:13'),
      until: t('10:23'),
      by: ANA.id,
      back: null,
    });
  });

  it('floor 16 at its end it alerts, high after five minutes, and taking the alert ends nothing', () => {
    const clinic = paused();
    clinic.send('session:away', RESTROOM);
    expect(open(clinic, '10:22:59')).toEqual([]);
    expect(open(clinic, '10:23')).toEqual([['medium', 'raised']]);
    const alert = clinic.session.alerts.find(({ condition }) => condition.rule === 'away-over');
    clinic.send('alert:acknowledge', { alertId: alert?.id ?? '' });
    expect(open(clinic, '10:28')).toEqual([['high', 'raised']]);
    expect(open(clinic, '10:50')).toEqual([['high', 'raised']]);
    expect(openAbsence(clinic.session)).toBeDefined();
  });

  it('floor 16 only a person who has seen the patient ends it, and the alert with it', () => {
    const clinic = paused();
    clinic.send('session:away', RESTROOM);
    expect(open(clinic, '10:29')).toEqual([['high', 'raised']]);
    clinic.send('session:back', {}, BEN);
    expect(open(clinic, '10:29')).toEqual([]);
    expect(clinic.session.absences).toMatchObject([{ back: { at: t('10:29'), by: BEN.id } }]);
    expect(clinic.send('session:back', {}, ANA)).toEqual([]);
  });

  it('floor 16 nobody is away twice, and only who is here can be', () => {
    const clinic = paused();
    clinic.send('session:away', RESTROOM);
    expect(clinic.refusal('session:away', RESTROOM).code).toBe('superseded');
    clinic.send('session:back', {});
    clinic.send('session:away', { ...RESTROOM, goesWith: null });
    expect(clinic.session.absences.map(({ goesWith }) => goesWith)).toEqual([BEN.id, null]);
    const gone = aClinic();
    gone.aSession({ status: 'scheduled' });
    expect(gone.refusal('session:away', RESTROOM).code).toBe('not-checked-in');
    gone.aSession({ status: 'discharged', patientId: PATIENTS[1] });
    expect(gone.refusal('session:away', RESTROOM).code).toBe('illegal-transition');
    clinic.send('session:back', {});
    clinic.send('session:away', RESTROOM);
    expect(clinic.refusal('session:back', { at: t('10:20') }).code).toBe('future-time');
  });

  it('floor 16 who goes home while away takes the alert along', () => {
    const clinic = paused();
    clinic.send('session:away', RESTROOM);
    clinic.at('10:24');
    sweep(clinic);
    clinic.send('session:leave', { reason: 'left from the restroom' });
    clinic.at('10:40');
    sweep(clinic);
    expect(clinic.session.alerts.filter(isOpen)).toEqual([]);
  });

  it('floor 17 the wall says that somebody is away, and not where to', () => {
    const clinic = paused();
    clinic.send('session:away', RESTROOM);
    const shown = visibleBoard('wall-initials', clinic.board).sessions[clinic.sessionId];
    expect(shown?.absences).toMatchObject([{ reason: 'other', until: t('10:23') }]);
  });
});
