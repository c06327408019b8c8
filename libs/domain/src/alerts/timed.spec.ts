import { describe, expect, it } from '@jest/globals';
import { derivedId } from '../clinic/ids.js';
import { minutesAfter } from '../clinic/clinic-time.js';
import type { DischargeCriteria } from '../discharge/discharge-criteria.js';
import { MOOD_IV } from '../protocols/shipped-protocols.js';
import { SYSTEM } from '../clinic/staff.js';
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

/** In recovery since 10:40 by a protocol whose figures are these. */
function lasting(figures: DischargeCriteria['figures']): AClinic {
  const clinic = aClinic();
  const { discharge } = MOOD_IV;
  if (!discharge) throw new Error('the protocol says nothing of leaving');
  const protocol = { ...MOOD_IV, id: derivedId('lasting'), discharge: { ...discharge, figures } };
  clinic.send('protocol:publish', { protocol }, SYSTEM);
  clinic.aSession({ status: 'recovering', protocol });
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

  it('floor rule 13 the alert names each figure, its value and its limit, and says the value that stands now', () => {
    const clinic = lasting({
      nausea: { atMost: 3, clearsWithinMinutes: 70 },
      dissociation: { atMost: 2, clearsWithinMinutes: 60 },
    });
    clinic.at('11:10').chartCalm({}, { dissociation: 6, nausea: 5 });
    open(clinic, '11:40');
    const nausea = { kind: 'too-high', measure: 'nausea', limit: 3, since: t('11:50') };
    const dissociation = { kind: 'too-high', measure: 'dissociation', limit: 2, since: t('11:40') };
    const named = () => {
      const alert = clinic.session.alerts.find((one) => isOpen(one) && one.condition.rule === 'not-cleared');
      return alert?.condition;
    };
    const since = { rule: 'not-cleared', since: t('11:40') };
    expect(named()).toEqual({
      ...since,
      lasting: [
        { ...dissociation, value: 6 },
        { ...nausea, value: 5 },
      ],
    });
    clinic.at('11:42').chart({}, { dissociation: 4, nausea: 2 });
    expect(named()).toEqual({ ...since, lasting: [{ ...dissociation, value: 4 }] });
  });

  it('floor rule 2 a value of before the drug says nothing of what the drug did', () => {
    const clinic = lasting({ pain: { atMost: 2, clearsWithinMinutes: 60 } });
    clinic.send('vitals:record', { takenAt: t('09:58'), scales: { pain: 7 }, lateReason: 'charted after' });
    const rules = (time: string) => open(clinic, time).map(([rule]) => rule);
    expect(rules('11:40')).not.toContain('not-cleared');
    clinic.at('11:41').chart({}, { pain: 7 });
    expect(rules('11:41')).toContain('not-cleared');
  });

  it('19 the figure that may be as before the drug is judged here as at the door', () => {
    const clinic = lasting({ spo2: { atLeast: 99, orBaseline: true, clearsWithinMinutes: 60 } });
    const before = clinic.session.readings.map(({ values }) => values.spo2).find((value) => value !== undefined) ?? 0;
    clinic.at('11:30').chart({ spo2: before });
    expect(open(clinic, '11:40').map(([rule]) => rule)).not.toContain('not-cleared');
    clinic.at('11:41').chart({ spo2: before - 1 });
    expect(open(clinic, '11:41').map(([rule]) => rule)).toContain('not-cleared');
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
