import { describe, expect, it } from '@jest/globals';
import { owedCoSignatures } from '../co-signatures/owed-co-signatures.js';
import { visibleBoard } from '../clinic/views.js';
import { aClinic, BEN, PIA, t, type AClinic } from '../testing/a-clinic.js';
import { sweep } from '../testing/a-random-day.js';
import { doseProgress } from './dose-progress.js';
import { pumpReadingsOf } from './pump-readings.js';

/** 40 mL at 60 mL/h from 10:00. */
function running(): AClinic {
  const clinic = aClinic();
  clinic.aSession();
  return clinic.at('10:10');
}
const volumes = ({ session }: AClinic) => pumpReadingsOf(session).map(({ totalMl }) => totalMl);
const drifts = ({ session }: AClinic) => session.alerts.filter(({ condition }) => condition.rule === 'pump-drift');
const misread = (ml: number, at: string) =>
  ({ note: 'in-error', charted: 'volume', chartedAt: t(at), ml, reason: 'misread the display' }) as const;

describe('floor 11 a volume that the order cannot explain', () => {
  it('floor 11 is refused with the order named, wherever it is typed; up to twice the order, and 20 mL above it, it is kept', () => {
    const clinic = running();
    const refused = clinic.refusal('pump:read', { pumpMl: 300 });
    expect(refused.code).toBe('not-allowed');
    expect(refused.message).toContain('The order is 40 mL: the pump cannot have given 300 mL');
    expect(clinic.refusal('session:pause', { reason: 'iv-site', pumpMl: 300 }).fields[0]?.path).toBe('pumpMl');
    expect(clinic.refusal('session:complete', { pumpMl: 300 }).code).toBe('not-allowed');
    expect(clinic.refusal('pump:note', { note: 'cleared', pumpMl: 300, isNewBag: true }).code).toBe('not-allowed');
    clinic.send('pump:read', { pumpMl: 80 });
    expect(volumes(clinic)).toEqual([80]);
  });

  it('floor 11 counts what was cleared before: two bags of it are too much', () => {
    const clinic = running();
    clinic.send('pump:note', { note: 'cleared', pumpMl: 10, isNewBag: true });
    expect(clinic.at('10:11').refusal('pump:read', { pumpMl: 75 }).code).toBe('not-allowed');
    clinic.send('pump:read', { pumpMl: 65 });
    expect(volumes(clinic)).toEqual([10, 75]);
  });

  it('floor 14 a stop is one tap and never refused; its volume is judged when it is described', () => {
    const clinic = running();
    clinic.send('session:stop', {});
    expect(clinic.refusal('session:describe-stop', { reason: 'patient-request', pumpMl: 300 }).code).toBe(
      'not-allowed',
    );
    clinic.send('session:describe-stop', { reason: 'patient-request', pumpMl: 10 });
    expect(volumes(clinic)).toEqual([10]);
  });

  it('decision 43 that it was given all the same is charted with why, calls, and is what a provider signs', () => {
    const clinic = running();
    clinic.send('pump:read', { pumpMl: 300, asGiven: 'the clamp was open' });
    sweep(clinic);
    expect(volumes(clinic)).toEqual([300]);
    const call = () => clinic.session.alerts.find(({ condition }) => condition.rule === 'given-beyond');
    expect(call()).toMatchObject({ level: 'high', state: 'raised' });
    const [owed] = owedCoSignatures(clinic.session);
    expect(owed?.act).toMatchObject({ given: { findings: [{ kind: 'volume', ml: 300, orderedMl: 40 }] } });
    const shown = JSON.stringify(visibleBoard('wall-initials', clinic.board).sessions);
    expect(shown).not.toContain('the clamp was open');
    clinic.at('10:12').send('co-signature:sign', { key: owed?.key ?? '' }, PIA);
    expect(call()).toMatchObject({ state: 'cleared' });
    // what follows it is explained by it
    clinic.send('session:pause', { reason: 'iv-site', pumpMl: 301 });
    expect(volumes(clinic)).toEqual([300, 301]);
  });

  it('decision 43 words beside a volume that the order explains change nothing', () => {
    const clinic = running();
    clinic.send('pump:read', { pumpMl: 10, asGiven: 'as read' });
    expect(clinic.session.pumpNotes).toEqual([]);
    expect(clinic.session.pumpReadings).toMatchObject([{ pumpMl: 10 }]);
  });
});

describe('floor 11 a volume that was charted in error', () => {
  it('floor 11 is struck with why: the dose is reckoned without it, and what it had raised ends', () => {
    const clinic = running();
    clinic.send('pump:read', { pumpMl: 60 });
    clinic.at('10:20').send('pump:read', { pumpMl: 20 });
    expect(drifts(clinic)).toMatchObject([{ state: 'raised' }]);
    clinic.send('pump:note', misread(60, '10:10'), BEN);
    expect(volumes(clinic)).toEqual([20]);
    expect(doseProgress(clinic.session, t('10:20'))?.infusedMg).toBe(20);
    expect(drifts(clinic)).toMatchObject([{ state: 'cleared' }]);
    expect(clinic.session.pumpReadings).toHaveLength(2);
    expect(clinic.refusal('pump:note', misread(60, '10:10')).code).toBe('superseded');
  });

  it('floor 11 the only one that was read leaves the estimate of the rate, and no alert', () => {
    const clinic = running();
    clinic.send('pump:read', { pumpMl: 70 });
    clinic.send('pump:note', misread(70, '10:10'));
    expect(drifts(clinic)).toMatchObject([{ state: 'cleared' }]);
    expect(doseProgress(clinic.session, t('10:10'))).toMatchObject({ infusedMl: 10, estimated: true });
  });

  it('floor 11 one that was given all the same is struck too, and no provider has to sign it', () => {
    const clinic = running();
    clinic.send('pump:read', { pumpMl: 300, asGiven: 'the clamp was open' });
    sweep(clinic);
    clinic.send('pump:note', misread(300, '10:10'));
    expect(owedCoSignatures(clinic.session)).toEqual([]);
    expect(clinic.session.alerts.filter(({ state }) => state === 'raised')).toEqual([]);
  });

  it('floor 11 what a step says, or what was never charted, is not struck so; nor is the reason shown on the wall', () => {
    const clinic = running();
    clinic.send('session:pause', { reason: 'iv-site', pumpMl: 10 });
    expect(clinic.refusal('pump:note', misread(10, '10:10')).code).toBe('not-found');
    clinic.at('10:12').send('pump:read', { pumpMl: 11 });
    clinic.send('pump:note', misread(11, '10:12'));
    expect(JSON.stringify(visibleBoard('wall-initials', clinic.board).sessions)).not.toContain('misread');
  });
});

describe('floor 11 a bolus that was charted in error', () => {
  it('floor 11 is struck with why: it was not given, and the one that was ordered is still open', () => {
    const clinic = running();
    clinic.send('session:bolus', { bolusMl: 5, asGiven: 'flushed by mistake' });
    sweep(clinic);
    expect(doseProgress(clinic.session, t('10:10'))?.infusedMl).toBe(15);
    const struck = { note: 'in-error', charted: 'bolus', chartedAt: t('10:10'), ml: 5, reason: 'not given' } as const;
    clinic.at('10:11').send('pump:note', struck);
    expect(doseProgress(clinic.session, t('10:11'))?.infusedMl).toBe(11);
    expect(owedCoSignatures(clinic.session)).toEqual([]);
    expect(clinic.session.alerts).toMatchObject([{ condition: { rule: 'given-beyond' }, state: 'cleared' }]);
    expect(clinic.refusal('pump:note', struck).code).toBe('superseded');
  });
});
