import { describe, expect, it, test } from '@jest/globals';
import { PAIN_IV } from '../protocols/shipped-protocols.js';
import { aClinic, ANA, BEN, goFor, passPreparations, PIA, t, type AClinic } from '../testing/a-clinic.js';
import { SYSTEM } from '../clinic/staff.js';
import { dueState } from '../vitals/due.js';
import { pumpOrder } from './dose-order.js';
import { doseProgress, planOf, rateToOrder, volumeInAt, type DoseProgress } from './dose-progress.js';
import { plannedDose } from './planned-dose.js';
import { pumpReadingsOf } from './pump-readings.js';
import { roundHalfUp } from './rounding.js';
import { bolusesOf, infusedAt, runMinutes, segmentsOf } from './segments.js';

/** Vector 1 from 10:00: 80 kg, 40 mg in 40 minutes at 1 mg/mL, 60 mL/h. */
function running(): AClinic {
  const clinic = aClinic();
  clinic.aSession();
  return clinic.at('10:00');
}

const progress = (clinic: AClinic, time: string): DoseProgress => {
  const found = doseProgress(clinic.session, t(time));
  if (!found) throw new Error('no dose runs');
  return found;
};
const byVoice = { by: PIA.id, readBack: true as const };
const slower = { rateMlPerHour: 30, reason: 'blood-pressure' as const, pumpMl: 20 };

describe('3.4 a change of the rate', () => {
  it('3.4 #8 halved at 20:00: 20 mg are in, 20 mL are left, and the end is at 60:00', () => {
    const clinic = running();
    clinic.at('10:20').send('session:change-rate', slower);
    expect(segmentsOf(clinic.session)).toEqual([
      { from: t('10:00'), to: t('10:20'), rateMlPerHour: 60 },
      { from: t('10:20'), to: null, rateMlPerHour: 30 },
    ]);
    expect(progress(clinic, '10:20')).toMatchObject({ infusedMg: 20, infusedMl: 20, endsAt: t('11:00') });
    expect(volumeInAt(clinic.session)).toBe(t('11:00'));
    expect(progress(clinic, '11:00').infusedMg).toBe(40);
  });

  it('3.4 #9 the target is raised to 60 mg in the same 40 minutes at 20:00: 120 mL/h, which is soft and not hard', () => {
    const clinic = running();
    const raised = { doseMgPerKg: 0.75, minutes: 40, concentrationMgPerMl: 1 };
    clinic.at('10:20').send('pump:read', { pumpMl: 20 });
    expect(clinic.refusal('order:sign', raised, PIA).code).toBe('dose-needs-reason');
    clinic.send('order:sign', { ...raised, reason: 'partial answer so far' }, PIA);
    expect(rateToOrder(clinic.session, t('10:20'))).toBe(120);
    const faster = { rateMlPerHour: 120, reason: 'provider-order' as const, pumpMl: 20 };
    expect(clinic.refusal('session:change-rate', faster).code).toBe('dose-needs-reason');
    clinic.send('session:change-rate', { ...faster, remark: 'raised by order' });
    expect(progress(clinic, '10:40')).toMatchObject({ infusedMg: 60, endsAt: t('10:40') });
    expect(planOf(clinic.session)).toMatchObject({ doseMg: 60, doseMgPerKg: 0.75 });
    expect(clinic.session.earlierOrders).toMatchObject([{ doseMgPerKg: 0.5 }]);
  });

  it('3.3 a rate above 1.5 mg/kg/h is refused, whoever asks and whatever the reason', () => {
    const clinic = running();
    const asked = { rateMlPerHour: 120.1, reason: 'pain' as const, pumpMl: 0, remark: 'in pain' };
    const refused = clinic.refusal('session:change-rate', asked, PIA);
    expect(refused.code).toBe('dose-hard-limit');
    expect(refused.message).toContain('1.501 mg/kg/h lies beyond the protocol’s hard limit of 1.5.');
  });

  it('floor 12 faster than the order asks for needs a provider, at the screen or by voice and read back', () => {
    const asked = { rateMlPerHour: 75, reason: 'pain' as const, pumpMl: 10 };
    const clinic = running();
    const refused = clinic.at('10:10').refusal('session:change-rate', asked);
    expect([refused.code, refused.fields[0]?.path]).toEqual(['not-allowed', 'order.by']);
    expect(clinic.refusal('session:change-rate', { ...asked, order: { by: BEN.id, readBack: true } }).code).toBe(
      'not-allowed',
    );
    clinic.send('session:change-rate', { ...asked, order: byVoice });
    expect(clinic.session.steps.at(-1)).toMatchObject({ move: 'change-rate', orderedBy: PIA.id, by: ANA.id });
    const other = running();
    other.at('10:10').send('session:change-rate', asked, PIA);
    expect(other.session.steps.at(-1)).toMatchObject({ orderedBy: null, by: PIA.id });
  });

  it('floor 12 back to the rate that was signed is the nurse’s own; the time that was lost is made up for by a provider', () => {
    const clinic = running();
    clinic.at('10:10').send('session:change-rate', { ...slower, pumpMl: 10 });
    // 10 mL in at 10:10, 15 at 10:20: 25 mL in the 20 minutes that the order leaves
    expect(rateToOrder(clinic.session, t('10:20'))).toBe(75);
    const asked = { rateMlPerHour: 75, reason: 'other' as const, pumpMl: 15 };
    expect(clinic.at('10:20').refusal('session:change-rate', asked)).toMatchObject({
      code: 'not-allowed',
      fields: [{ path: 'order.by' }],
    });
    clinic.send('session:change-rate', { ...asked, rateMlPerHour: 60 });
    expect(volumeInAt(clinic.session)).toBe(t('10:45'));
    clinic.at('10:22').send('session:change-rate', { ...asked, pumpMl: 17, order: byVoice });
    expect(clinic.session.steps.at(-1)).toMatchObject({ rateMlPerHour: 75, orderedBy: PIA.id });
  });

  it('floor 12 what the order needs grows as its minutes run out, and what a nurse may do alone does not', () => {
    const clinic = running();
    clinic.at('10:20').send('session:change-rate', slower);
    const hurried = { rateMlPerHour: 120, reason: 'other' as const, remark: 'catch up', pumpMl: 27.5 };
    expect(rateToOrder(clinic.session, t('10:35'))).toBe(150);
    expect(clinic.at('10:35').refusal('session:change-rate', hurried)).toMatchObject({ code: 'not-allowed' });
  });

  it('floor 11 the volume at the change is read from the pump, and the same rate is no change', () => {
    const clinic = running();
    clinic.at('10:10');
    const withoutVolume = clinic.refusal('session:change-rate', { rateMlPerHour: 30, reason: 'nausea' });
    expect(withoutVolume.fields).toMatchObject([{ path: 'gates.pump-volume' }]);
    expect(clinic.refusal('session:change-rate', { ...slower, rateMlPerHour: 60 }).message).toBe(
      'The pump runs at 60 mL/h already, by what was charted.',
    );
  });

  it('2.3 a set is due within five minutes of the change, and the rhythm goes on after it', () => {
    const clinic = running();
    clinic.at('10:10').chartCalm();
    clinic.at('10:12').send('session:change-rate', { ...slower, pumpMl: 12 });
    expect(dueState(clinic.session, clinic.now, clinic.protocol)?.dueAt).toBe(t('10:17'));
    clinic.at('10:16').chartCalm();
    expect(dueState(clinic.session, clinic.now, clinic.protocol)?.dueAt).toBe(t('10:26'));
  });

  it('floor 3 what was due sooner stays due: a change of the rate puts nothing off', () => {
    const clinic = running();
    clinic.at('10:09').send('session:change-rate', { ...slower, pumpMl: 9 });
    expect(dueState(clinic.session, clinic.now, clinic.protocol)?.dueAt).toBe(t('10:10'));
  });

  it('3.4 after a pause the drug runs on at the rate it had last', () => {
    const clinic = running();
    clinic.at('10:10').send('session:change-rate', { ...slower, pumpMl: 10 });
    clinic.at('10:20').send('session:pause', { reason: 'bathroom', pumpMl: 15 });
    clinic.at('10:22').chartCalm();
    clinic.at('10:25').send('session:resume', { rateMlPerHour: 30 });
    expect(segmentsOf(clinic.session).at(-1)).toEqual({ from: t('10:25'), to: null, rateMlPerHour: 30 });
    expect(runMinutes(segmentsOf(clinic.session), t('10:30'))).toBeCloseTo(25, 9);
  });
});

describe('an order that is replaced while the drug runs', () => {
  const order = { doseMgPerKg: 0.4, minutes: 40, concentrationMgPerMl: 1, reason: 'too sleepy' };

  test.each([
    ['another concentration', { concentrationMgPerMl: 2 }, 'not-allowed'],
    ['less than is in', { doseMgPerKg: 0.2 }, 'not-allowed'],
    ['a time that is over', { minutes: 20, doseMgPerKg: 0.3 }, 'not-allowed'],
    ['no reason', { reason: undefined }, 'dose-needs-reason'],
    ['beyond the hard limit', { doseMgPerKg: 1.1, minutes: 60 }, 'dose-hard-limit'],
  ] as const)('3.3 %s is refused, and the order before stands', (_what, more, code) => {
    const clinic = running();
    clinic.at('10:20').send('pump:read', { pumpMl: 20 });
    const { reason, ...said } = { ...order, ...more };
    expect(clinic.refusal('order:sign', { ...said, ...(reason ? { reason } : {}) }, PIA).code).toBe(code);
    expect(pumpOrder(clinic.session)?.doseMgPerKg).toBe(0.5);
  });

  it('3.4 a lowered target moves the end to where its volume is in', () => {
    const clinic = running();
    clinic.at('10:20').send('order:sign', order, PIA);
    expect(progress(clinic, '10:20')).toMatchObject({ endsAt: t('10:32'), plan: { doseMg: 32 } });
  });

  it('once the drug has ended there is nothing to order', () => {
    const clinic = running();
    clinic.at('10:40').send('session:complete', { pumpMl: 40 });
    expect(clinic.refusal('order:sign', order, PIA).code).toBe('illegal-transition');
  });
});

describe('3.4 a bolus', () => {
  const pain = { weightKg: 70, doseMgPerKg: 1.4, minutes: 240, concentrationMgPerMl: 2, bolusMgPerKg: 0.25 };

  it('3.4 #11 70 kg, 0.25 mg/kg at once and 0.35 mg/kg/h for four hours: 115.5 mg, 57.75 mL, 12.3 mL/h, 1.65 mg/kg', () => {
    expect(plannedDose(pain)).toMatchObject({
      doseMg: 115.5,
      volumeMl: 57.75,
      bolusMl: 8.75,
      rateMlPerHour: 12.25,
      pumpRateMlPerHour: 12.3,
      doseMgPerKg: 1.65,
      rateMgPerKgPerHour: 0.35,
    });
  });

  /** Vector 11 from 10:00. */
  function forPain(): AClinic {
    const clinic = aClinic();
    clinic.send('protocol:publish', { protocol: PAIN_IV }, SYSTEM);
    clinic.aSession({ status: 'pre-assessment', protocol: PAIN_IV });
    clinic.at('09:40').chartCalm({ temperature: 36.6, bodyWeight: 70 });
    clinic.send('consent:record', { signedAt: clinic.now, version: '1' });
    clinic.send('escort:name', { name: 'E', relation: 'friend' });
    const { doseMgPerKg, minutes, concentrationMgPerMl, bolusMgPerKg } = pain;
    clinic.send('order:sign', { doseMgPerKg, minutes, concentrationMgPerMl, bolusMgPerKg }, PIA);
    passPreparations(clinic);
    clinic.send('session:ready', goFor(clinic));
    const plan = planOf(clinic.session);
    clinic.send('pump:check', { rateMlPerHour: 12.3, volumeMl: roundHalfUp(plan?.volumeMl ?? 0, 1) }, BEN);
    clinic.at('10:00').send('session:start', {});
    return clinic;
  }

  it('3.4 #11 it is in at once, and the rest runs at the rate of the order', () => {
    const clinic = forPain();
    clinic.at('10:01').send('session:bolus', { bolusMl: 8.8 });
    expect(bolusesOf(clinic.session)).toEqual([{ at: t('10:01'), bolusMl: 8.8 }]);
    expect(progress(clinic, '10:01').infusedMl).toBeCloseTo(8.8 + 12.3 / 60, 9);
    expect(infusedAt(segmentsOf(clinic.session), t('11:00'))).toBeCloseTo(12.3, 9);
    expect(progress(clinic, '11:00').infusedMg).toBeCloseTo(2 * (8.8 + 12.3), 9);
    expect(dueState(clinic.session, clinic.now, clinic.protocol)?.dueAt).toBe(t('10:06'));
  });

  it('3.4 #11 until it is given, the end is that of what runs', () => {
    const clinic = forPain();
    const end = Date.parse(progress(clinic, '10:00').endsAt ?? '');
    expect((end - Date.parse(t('10:00'))) / 60_000).toBeCloseTo((49 / 12.3) * 60, 3);
  });

  it('floor 12 a second one, or a larger one than was ordered, needs a provider', () => {
    const clinic = forPain();
    expect(clinic.refusal('session:bolus', { bolusMl: 9 }).fields).toMatchObject([{ path: 'remark' }]);
    clinic.send('session:bolus', { bolusMl: 8.7 });
    expect(clinic.at(30).refusal('session:bolus', { bolusMl: 8.7 }).fields).toMatchObject([{ path: 'order.by' }]);
    clinic.send('session:bolus', { bolusMl: 8.7, order: byVoice });
    expect(bolusesOf(clinic.session)).toHaveLength(2);
  });

  test.each([
    ['0.25 mg/kg, as the pump shows it', 8.8, 'signed'],
    ['above 0.25 mg/kg', 8.9, 'dose-needs-reason'],
    ['just below 0.5 mg/kg', 17.4, 'dose-needs-reason'],
    ['0.5 mg/kg', 17.5, 'dose-hard-limit'],
  ])('3.3 %s at once', (_what, bolusMl, expected) => {
    const clinic = forPain();
    const said = { bolusMl, order: byVoice };
    if (expected !== 'signed') expect(clinic.refusal('session:bolus', said).code).toBe(expected);
    else expect(clinic.send('session:bolus', said)).not.toEqual([]);
  });

  it('a protocol that knows no bolus refuses it, given or ordered', () => {
    const clinic = running();
    expect(clinic.refusal('session:bolus', { bolusMl: 1, order: byVoice }).code).toBe('not-allowed');
    const ordered = aClinic();
    ordered.aSession({ status: 'pre-assessment' });
    const order = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1, bolusMgPerKg: 0.1 };
    expect(ordered.refusal('order:sign', order, PIA).fields).toMatchObject([{ path: 'bolusMgPerKg' }]);
  });
});

describe('floor 11 what happened at the pump beside its rate and volume', () => {
  it('floor 11 a volume that was read in the very minute of "cleared" was read after it, and takes nothing away', () => {
    const clinic = running();
    clinic.at('10:20').send('pump:note', { note: 'cleared', pumpMl: 20, isNewBag: true });
    clinic.send('pump:read', { pumpMl: 0 });
    expect(progress(clinic, '10:20')).toMatchObject({ infusedMl: 20, infusedMg: 20, endsAt: t('10:40') });
    const other = running();
    other.at('10:20').send('pump:read', { pumpMl: 20 });
    other.send('pump:note', { note: 'cleared', pumpMl: 20, isNewBag: true });
    expect(pumpReadingsOf(other.session).map(({ totalMl }) => totalMl)).toEqual([20, 20]);
    other.at('10:25').send('pump:read', { pumpMl: 5 });
    expect(progress(other, '10:25')).toMatchObject({ infusedMl: 25 });
  });

  it('floor 11 a cleared counter begins at nothing, and what it had shown counts on', () => {
    const clinic = running();
    clinic.at('10:20').send('pump:note', { note: 'cleared', pumpMl: 19, isNewBag: true });
    expect(progress(clinic, '10:20')).toMatchObject({ infusedMl: 19, estimated: true, clearedMl: 19 });
    clinic.at('10:30').send('pump:read', { pumpMl: 10 });
    expect(pumpReadingsOf(clinic.session).map(({ pumpMl, totalMl }) => [pumpMl, totalMl])).toEqual([
      [19, 19],
      [10, 29],
    ]);
    expect(progress(clinic, '10:35')).toMatchObject({ infusedMl: 34, clearedMl: 19 });
    clinic.at('10:40').send('session:complete', { pumpMl: 20.5 });
    expect(progress(clinic, '10:50')).toMatchObject({ infusedMl: 39.5, infusedMg: 39.5, estimated: false });
  });

  it('floor 11 a time in which the pump was found off gave nothing, and the end moves by it', () => {
    const clinic = running();
    clinic.at('10:20').send('pump:note', { note: 'off', at: t('10:08'), until: t('10:13') });
    expect(segmentsOf(clinic.session)).toEqual([
      { from: t('10:00'), to: t('10:08'), rateMlPerHour: 60 },
      { from: t('10:13'), to: null, rateMlPerHour: 60 },
    ]);
    expect(progress(clinic, '10:20')).toMatchObject({ infusedMl: 15, endsAt: t('10:45') });
    expect(volumeInAt(clinic.session)).toBe(t('10:45'));
  });

  it('floor 11 what went beside the vein left the pump, and did not reach the patient', () => {
    const clinic = running();
    clinic.at('10:20').send('pump:read', { pumpMl: 20 });
    clinic.send('pump:note', { note: 'not-delivered', volumeMl: 3 });
    expect(progress(clinic, '10:20')).toMatchObject({
      infusedMl: 20,
      notDeliveredMl: 3,
      infusedMg: 17,
      percent: 42.5,
      endsAt: t('10:40'),
    });
    expect(progress(clinic, '10:10').infusedMg).toBe(10);
  });

  test.each([
    ['more than the pump gave', { note: 'not-delivered', volumeMl: 21 }, 'out-of-range'],
    ['an end before its beginning', { note: 'off', at: t('10:10'), until: t('10:05') }, 'out-of-order'],
    ['a time before the start', { note: 'off', at: t('09:50'), until: t('10:05') }, 'out-of-order'],
    ['a time that lies ahead', { note: 'off', at: t('10:10'), until: t('10:30') }, 'future-time'],
  ] as const)('floor 11 %s is refused', (_what, said, code) => {
    const clinic = running();
    clinic.at('10:20').send('pump:read', { pumpMl: 20 });
    expect(clinic.refusal('pump:note', said).code).toBe(code);
  });

  it('bar 6 the dose is the sum of its segments, boluses and readings to 0.01 mg, whatever was done', () => {
    const clinic = running();
    clinic.at('10:07').send('session:change-rate', { ...slower, pumpMl: 7 });
    clinic.at('10:15').send('session:pause', { reason: 'iv-site', pumpMl: 11 });
    clinic.send('pump:note', { note: 'not-delivered', volumeMl: 1.5 });
    clinic.at('10:20').chartCalm();
    clinic.at('10:22').send('session:resume', { rateMlPerHour: 30 });
    clinic.at('10:30').send('pump:note', { note: 'cleared', pumpMl: 15, isNewBag: false });
    clinic.at('10:40').send('session:stop', { reason: 'patient-request', pumpMl: 5 });
    const { infusedMg, estimated } = progress(clinic, '11:00');
    expect({ infusedMg, estimated }).toEqual({ infusedMg: 18.5, estimated: false });
  });
});
