import { describe, expect, it } from '@jest/globals';
import { aClinic, ANA, BEN, CHAIRS, MIA, type AClinic } from '../testing/a-clinic.js';
import { sweep } from '../testing/a-random-day.js';
import { isOpen, type Alert } from './alert.js';
import { soundings } from './sounding.js';

/** A pressure of 165 on two readings at 10:12, which Ana has. */
function taken(): AClinic {
  const clinic = aClinic();
  clinic.aSession();
  clinic.at('10:10').chartCalm({ systolicBp: 165, diastolicBp: 85 });
  clinic.at('10:12').chart({ systolicBp: 165, diastolicBp: 85 });
  acknowledge(clinic);
  return clinic;
}
const open = (clinic: AClinic): Alert => {
  const alert = clinic.session.alerts.find(isOpen);
  if (!alert) throw new Error('nothing is open');
  return alert;
};
const acknowledge = (clinic: AClinic) => clinic.send('alert:acknowledge', { alertId: open(clinic).id });
const snooze = (clinic: AClinic, minutes = 10) =>
  clinic.send('alert:snooze', { alertId: open(clinic).id, alertRevision: open(clinic).revision, minutes });
const heard = (clinic: AClinic, time: string) => soundings(clinic.at(time).board, clinic.now).map(({ level }) => level);

describe('floor 15 what is heard of an alert', () => {
  it('until somebody takes it, and then not at all', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:10').chart({ spo2: 86 });
    expect(heard(clinic, '10:11')).toEqual(['high']);
    acknowledge(clinic);
    expect(heard(clinic, '10:11')).toEqual([]);
  });

  it('6.3 again once what was to be charted again is overdue, and as a new call', () => {
    const clinic = taken();
    expect(heard(clinic, '10:13')).toEqual([]);
    expect(heard(clinic, '10:30')).toEqual(['medium']);
  });

  it('6.3 nothing of what settled: it stays in sight until somebody has taken it', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:10').chart({ spo2: 86 });
    clinic.at('10:13').chart({ spo2: 98 }, {}, {}, MIA);
    expect(clinic.session.alerts).toMatchObject([{ state: 'raised' }]);
    expect(heard(clinic, '10:13')).toEqual([]);
  });

  it('floor 14 a routine overdue set is held for ten minutes of an emergency, one in red and a critical value are not', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:16');
    sweep(clinic);
    expect(heard(clinic, '10:16')).toEqual(['medium']);
    clinic.send('help:call', { level: 'emergency', at: clinic.now }, BEN);
    expect(heard(clinic, '10:16')).toEqual([]);
    clinic.at('10:20');
    sweep(clinic);
    expect(heard(clinic, '10:20')).toEqual(['high']);
    clinic.chartCalm({ spo2: 86 });
    expect(heard(clinic, '10:20')).toEqual(['high']);
    expect(open(clinic).condition.rule).toBe('critical-value');
  });

  it('floor 14 what is routine is heard again after ten minutes, though the emergency goes on and others joined it', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:06').send('help:call', { level: 'emergency', chairId: CHAIRS[1] ?? '', at: clinic.now }, BEN);
    clinic.at('10:15').send('help:call', { level: 'emergency', chairId: CHAIRS[1] ?? '', at: clinic.now }, MIA);
    sweep(clinic);
    expect(heard(clinic, '10:15')).toEqual([]);
    expect(heard(clinic, '10:16')).toEqual(['medium']);
  });
});

describe('trust R5 a snooze', () => {
  it('silences the return of an alert for whoever has it, and ends by itself', () => {
    const clinic = taken();
    clinic.at('10:24');
    snooze(clinic, 10);
    expect(open(clinic).snoozed).toMatchObject({ by: ANA.id, at: clinic.now });
    expect(heard(clinic, '10:33')).toEqual([]);
    expect(heard(clinic, '10:34')).toEqual(['medium']);
  });

  it('is refused to whoever does not have it, and of what changed meanwhile', () => {
    const clinic = taken();
    const { id: alertId, revision: alertRevision } = open(clinic);
    expect(clinic.refusal('alert:snooze', { alertId, alertRevision, minutes: 5 }, BEN).code).toBe('precondition');
    expect(clinic.refusal('alert:snooze', { alertId, alertRevision: 1, minutes: 5 }).code).toBe('stale');
  });

  it('51 holds for what returns of the same side and no worse; further out is heard at once', () => {
    const clinic = taken();
    snooze(clinic);
    clinic.at('10:14').chart({ systolicBp: 120, diastolicBp: 75 });
    clinic.at('10:15').chart({ systolicBp: 121, diastolicBp: 75 });
    expect(clinic.session.alerts).toMatchObject([{ state: 'cleared' }]);
    clinic.at('10:17').chart({ systolicBp: 163, diastolicBp: 84 }, {}, {}, MIA);
    clinic.at('10:19').chart({ systolicBp: 163, diastolicBp: 84 }, {}, {}, MIA);
    expect(clinic.session.alerts).toMatchObject([{ state: 'cleared' }, { state: 'raised' }]);
    expect(heard(clinic, '10:19')).toEqual([]);
    clinic.at('10:20').chart({ systolicBp: 169, diastolicBp: 85 }, {}, {}, MIA);
    expect(heard(clinic, '10:20')).toEqual(['medium']);
  });

  it('51 is broken for the alert itself by a figure that is further out, though it stays with whoever has it', () => {
    const clinic = taken();
    snooze(clinic);
    clinic.at('10:14').chart({ systolicBp: 164, diastolicBp: 84 });
    expect(open(clinic).snoozed).not.toBeNull();
    clinic.at('10:16').chart({ systolicBp: 168, diastolicBp: 85 });
    expect(open(clinic)).toMatchObject({ state: 'acknowledged', snoozed: null });
  });

  it('51 a pressure snoozed as high does not silence the same pressure as low', () => {
    const clinic = taken();
    snooze(clinic);
    clinic.at('10:14').chart({ systolicBp: 120, diastolicBp: 75 });
    clinic.at('10:15').chart({ systolicBp: 121, diastolicBp: 75 });
    clinic.at('10:16').chart({ systolicBp: 80, diastolicBp: 45 }, {}, {}, MIA);
    clinic.at('10:18').chart({ systolicBp: 80, diastolicBp: 45 }, {}, {}, MIA);
    expect(heard(clinic, '10:18').length).toBeGreaterThan(0);
  });

  it('51 a critical value of the same pressure, and another sign, are heard at once', () => {
    const clinic = taken();
    snooze(clinic);
    clinic.at('10:14').chart({ spo2: 86 });
    expect(heard(clinic, '10:14')).toEqual(['high']);
    clinic.at('10:15').chart({ systolicBp: 186, diastolicBp: 95 });
    expect(heard(clinic, '10:15')).toEqual(['high', 'high']);
  });
});
