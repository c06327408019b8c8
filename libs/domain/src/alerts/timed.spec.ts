import { describe, expect, it } from '@jest/globals';
import { minutesAfter } from '../clinic/clinic-time.js';
import { aClinic, t, type AClinic } from '../testing/a-clinic.js';
import { sweep } from '../testing/a-random-day.js';
import { isOpen } from './alert.js';
import { nextWake } from './wake.js';

const open = (clinic: AClinic, time: string) => {
  clinic.at(time);
  sweep(clinic);
  return clinic.session.alerts
    .filter((alert) => isOpen(alert) && 'since' in alert.condition)
    .map(({ level, condition }) => [condition.rule, level]);
};

/** A drug that runs from 10:00 and should be in at 10:40. */
function running(): AClinic {
  const clinic = aClinic();
  clinic.aSession();
  return clinic;
}

describe('6.3 what time alone brings', () => {
  it('6.3 a volume that should be in: medium after five minutes, high after ten', () => {
    const clinic = running();
    expect(open(clinic, '10:44:59')).toEqual([]);
    expect(open(clinic, '10:45')).toEqual([['past-end', 'medium']]);
    expect(open(clinic, '10:50')).toEqual([['past-end', 'high']]);
    clinic.send('session:complete', { pumpMl: 40 });
    expect(open(clinic, '10:50')).toEqual([]);
  });

  it('6.3 the end moves with what the pump shows: a volume that is behind is not past its end', () => {
    const clinic = running();
    expect(open(clinic, '10:45')).toEqual([['past-end', 'medium']]);
    clinic.send('pump:read', { pumpMl: 30 });
    expect(open(clinic, '10:45')).toEqual([]);
    expect(open(clinic, '10:59')).toEqual([]);
    expect(open(clinic, '11:00')).toEqual([['past-end', 'medium']]);
  });

  it('6.3 a pause of ten minutes in which nobody charted how the patient is', () => {
    const clinic = running();
    clinic.at('10:12').send('session:pause', { reason: 'bathroom', pumpMl: 12 });
    clinic.at('10:15').chart({ heartRate: 72 });
    expect(open(clinic, '10:24:59')).toEqual([]);
    expect(open(clinic, '10:25')).toEqual([['long-pause', 'medium']]);
    clinic.chart({ heartRate: 70 });
    expect(open(clinic, '10:25')).toEqual([]);
    expect(open(clinic, '10:35')).toEqual([['long-pause', 'medium']]);
  });

  it('6.3 a set that says only why nothing was taken is no look at the patient', () => {
    const clinic = running();
    clinic.at('10:12').send('session:pause', { reason: 'bathroom', pumpMl: 12 });
    clinic.at('10:20').send('vitals:record', { takenAt: clinic.now, notTaken: { spo2: 'equipment' } });
    expect(open(clinic, '10:22')).toEqual([['long-pause', 'medium']]);
  });

  it('52 a pump that was read a moment ahead of the clock stops no rule of time', () => {
    const clinic = running();
    clinic.at('10:46').send('pump:read', { pumpMl: 30, at: t('10:46:30') });
    expect(open(clinic, '11:01:30')).toEqual([['past-end', 'medium']]);
  });

  it('6.3 a recovery of twice the time that the protocol asks for', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'recovering' });
    expect(open(clinic, '11:39')).toEqual([]);
    expect(open(clinic, '11:40')).toEqual([['long-recovery', 'low']]);
  });

  it('floor rule 2 dissociation that has not cleared an hour after the drug calls, until it has', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'recovering' });
    clinic.at('11:10').chartCalm({}, { dissociation: 6 });
    const uncleared = (time: string) => open(clinic, time).filter(([rule]) => rule === 'not-cleared');
    expect(uncleared('11:39')).toEqual([]);
    expect(uncleared('11:40')).toEqual([['not-cleared', 'medium']]);
    clinic.at('11:50').chart({}, { dissociation: 3 });
    expect(uncleared('11:50')).toEqual([['not-cleared', 'medium']]);
    clinic.at('11:55').chart({}, { dissociation: 2 });
    expect(uncleared('12:30')).toEqual([]);
  });

  it('floor rule 2 dissociation that cleared in time, however strong it was, calls nobody', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'recovering' });
    clinic.at('10:45').chartCalm({}, { dissociation: 10 });
    clinic.at('11:35').chartCalm({}, { dissociation: 2 });
    expect(open(clinic, '12:00').map(([rule]) => rule)).toEqual(['long-recovery']);
  });

  it('52 what is said of an end is the same command whenever a sweeper looks', () => {
    const clinic = running();
    for (const minute of ['10:10', '10:20', '10:30', '10:40']) clinic.at(minute).chartCalm();
    clinic.at('10:17').send('pump:read', { pumpMl: 16.7 });
    const ids = Array.from({ length: 50 }, (_, index) => {
      const now = minutesAfter(t('10:50'), index / 7);
      return nextWake({ ...clinic.session }, clinic.protocol, now)?.command.id;
    });
    expect(new Set(ids).size).toBe(1);
  });

  it('52 two sweepers, or one that starts again, make one alert of it', () => {
    const clinic = running();
    open(clinic, '10:45');
    const before = clinic.session.alerts.length;
    open(clinic, '10:45:30');
    expect(clinic.session.alerts).toHaveLength(before);
    expect(clinic.session.alerts.at(-1)).toMatchObject({ since: t('10:40'), raisedAt: t('10:45') });
  });
});
