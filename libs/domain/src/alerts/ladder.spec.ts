import { describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../clinic/staff.js';
import { aClinic, BEN, MIA, t, type AClinic } from '../testing/a-clinic.js';
import { sweep } from '../testing/a-random-day.js';
import type { Alert } from './alert.js';
import { nextRung } from './ladder.js';
import { wakesOf } from './wake.js';

/** A saturation of 86 at 10:12: critical at its first value. */
function calling(): AClinic {
  const clinic = aClinic();
  clinic.aSession();
  clinic.at('10:10').chartCalm();
  clinic.at('10:12').chart({ spo2: 86 });
  return clinic;
}
const alertOf = (clinic: AClinic): Alert => {
  const alert = clinic.session.alerts.find(({ level }) => level === 'high');
  if (!alert) throw new Error('no high alert');
  return alert;
};
const calledAt = (clinic: AClinic, time: string) => {
  clinic.at(time);
  sweep(clinic);
  return alertOf(clinic).called.map(({ who }) => who);
};

describe('floor 13 the one ladder of an alert that nobody takes', () => {
  it('tells all nurses after 60 s, the covering provider after 120 s, the medical director after 300 s', () => {
    const clinic = calling();
    expect(calledAt(clinic, '10:12:59')).toEqual([]);
    expect(calledAt(clinic, '10:13')).toEqual(['all-nurses']);
    expect(calledAt(clinic, '10:14')).toEqual(['all-nurses', 'providers']);
    expect(calledAt(clinic, '10:16:59')).toEqual(['all-nurses', 'providers']);
    expect(calledAt(clinic, '10:17')).toEqual(['all-nurses', 'providers', 'medical-director']);
    expect(calledAt(clinic, '10:40')).toHaveLength(3);
  });

  it('an alert that had settled and stands again calls as if for the first time', () => {
    const clinic = calling();
    clinic.at('10:13:30').chart({ spo2: 98 }, {}, {}, MIA);
    expect(alertOf(clinic)).toMatchObject({ state: 'raised', settledAt: clinic.now });
    expect(calledAt(clinic, '10:29')).toEqual([]);
    clinic.at('10:30').chart({ spo2: 85 }, {}, {}, MIA);
    expect(calledAt(clinic, '10:30:59')).toEqual([]);
    expect(calledAt(clinic, '10:31')).toEqual(['all-nurses']);
  });

  it('6.3 calls the charge nurse to a medium one after five minutes, and nobody else', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:12').chart({ spo2: 93 });
    const medium = (time: string) => {
      clinic.at(time);
      sweep(clinic);
      return clinic.session.alerts.find(({ condition }) => condition.rule === 'caution-value')?.called;
    };
    expect(medium('10:16:59')).toEqual([]);
    expect(medium('10:40')).toMatchObject([{ who: 'charge-nurse' }]);
  });

  it('52 whoever sweeps says everything that is due, so that no word waits for another', () => {
    const clinic = calling();
    clinic.at('10:25');
    const due = wakesOf(clinic.session, clinic.protocol, clinic.now).filter(({ at }) => at <= clinic.now);
    expect(due.map(({ command }) => command.name)).toEqual(['alert:raise-overdue', 'alert:escalate']);
  });

  it('says who is called next, and when', () => {
    const clinic = calling();
    expect(nextRung(alertOf(clinic))).toEqual({ step: 0, who: 'all-nurses', at: t('10:13') });
    calledAt(clinic, '10:13:30');
    expect(nextRung(alertOf(clinic))).toEqual({ step: 1, who: 'providers', at: t('10:14') });
  });

  it('ends where somebody takes it; the steps that were gone stay readable', () => {
    const clinic = calling();
    calledAt(clinic, '10:13');
    clinic.send('alert:acknowledge', { alertId: alertOf(clinic).id }, BEN);
    expect(calledAt(clinic, '10:17')).toEqual(['all-nurses']);
    expect(nextRung(alertOf(clinic))).toBeNull();
  });

  it('begins again where the value grows so much worse that the alert calls again', () => {
    const clinic = calling();
    clinic.at('10:12:30').send('alert:acknowledge', { alertId: alertOf(clinic).id }, BEN);
    clinic.at('10:20').chart({ spo2: 72 });
    expect(alertOf(clinic)).toMatchObject({ state: 'raised', callsSince: t('10:20'), called: [] });
    expect(calledAt(clinic, '10:21')).toEqual(['all-nurses']);
  });

  it('waits while the value is in range again: what is left is to take it', () => {
    const clinic = calling();
    clinic.at('10:13:30').chart({ spo2: 98 }, {}, {}, MIA);
    expect(alertOf(clinic).settledAt).toBe(t('10:13:30'));
    expect(calledAt(clinic, '10:30')).toEqual([]);
  });

  it('52 goes on after a restart where time has brought it, each step once', () => {
    const clinic = calling();
    // nobody swept for five minutes
    expect(calledAt(clinic, '10:18')).toEqual(['all-nurses', 'providers', 'medical-director']);
    const alertId = alertOf(clinic).id;
    expect(clinic.send('alert:escalate', { alertId, step: 0 }, SYSTEM)).toEqual([]);
    expect(clinic.send('alert:escalate', { alertId, step: 2 }, SYSTEM)).toEqual([]);
  });

  it('is not gone before its time', () => {
    const clinic = calling();
    expect(clinic.send('alert:escalate', { alertId: alertOf(clinic).id, step: 0 }, SYSTEM)).toEqual([]);
  });
});
