import { describe, expect, it, test } from '@jest/globals';
import { aClinic, ANA, BEN, passPreparations, PIA, t } from '../testing/a-clinic.js';
import { doseProgress, planOf, type DoseProgress } from './dose-progress.js';
import { plannedDose } from './planned-dose.js';
import { roundHalfUp } from './rounding.js';
import { pumpReadingsOf } from './pump-readings.js';
import { segmentsOf } from './segments.js';
import type { PumpOrder } from './dose-order.js';

const LB = 0.45359237;

describe('3.4 what an order amounts to', () => {
  test.each([
    [
      '#1',
      [80, 0.5, 40, 1],
      {
        doseMg: 40,
        volumeMl: 40,
        rateMlPerHour: 60,
        rateMgPerHour: 60,
        rateMgPerKgPerHour: 0.75,
        rateMcgPerKgPerMin: 12.5,
        pumpRateMlPerHour: 60,
      },
    ],
    ['#2', [80, 0.5, 40, 0.4], { doseMg: 40, volumeMl: 100, rateMlPerHour: 150 }],
    ['#3', [80, 0.5, 40, 40 / 100.8], { volumeMl: 100.8, rateMlPerHour: 151.2, pumpRateMlPerHour: 151.2 }],
    ['#4', [62.5, 0.5, 40, 2], { doseMg: 31.25, volumeMl: 15.625, rateMlPerHour: 23.4375, pumpRateMlPerHour: 23.4 }],
    ['#5', [70, 0.5, 40, 2], { doseMg: 35, volumeMl: 17.5, rateMlPerHour: 26.25, pumpRateMlPerHour: 26.3 }],
    ['#6', [54.3, 0.5, 40, 1], { doseMg: 27.15, volumeMl: 27.15, rateMlPerHour: 40.725, pumpRateMlPerHour: 40.7 }],
    ['#12', [100, 0.75, 60, 2], { doseMg: 75, rateMlPerHour: 37.5, rateMgPerKgPerHour: 0.75 }],
    ['#12', [120, 1, 60, 2], { doseMg: 120, rateMlPerHour: 60, rateMgPerKgPerHour: 1 }],
  ] as const)('3.4 %s %j', (_vector, [weightKg, doseMgPerKg, minutes, concentrationMgPerMl], expected) => {
    expect(plannedDose({ weightKg, doseMgPerKg, minutes, concentrationMgPerMl })).toMatchObject(expected);
  });

  it('3.4 #13 176.4 lb are 80.013694 kg, kept as 80', () => {
    expect(roundHalfUp(176.4 * LB, 6)).toBe(80.013694);
    expect(roundHalfUp(176.4 * LB, 1)).toBe(80);
  });

  test.each([
    [26.25, 1, 26.3],
    [(0.35 * 70) / 2, 1, 12.3],
    [26.249, 1, 26.2],
    [0.05, 1, 0.1],
    [1.005, 2, 1.01],
    [-0.25, 1, -0.3],
    [91.5, 0, 92],
    [0, 1, 0],
  ])('3.4 #5 half goes up: %d to %d decimals is %d', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });
});

/** A session that runs from 10:00 under an order. */
function running(weightKg = 80, order = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 }) {
  const clinic = aClinic();
  clinic.aSession({ status: 'pre-assessment' });
  clinic.at('09:40').chartCalm({ temperature: 36.6, bodyWeight: weightKg });
  passPreparations(clinic);
  clinic.send('consent:record', { signedAt: t('09:30'), version: '1' });
  clinic.send('escort:name', { name: 'E', relation: 'friend' });
  clinic.send('order:sign', order, PIA);
  clinic.send('session:ready', {});
  const plan = planOf(clinic.session);
  if (!plan) throw new Error('no plan');
  clinic.send('pump:check', { rateMlPerHour: plan.pumpRateMlPerHour, volumeMl: roundHalfUp(plan.volumeMl, 1) }, BEN);
  clinic.at('10:00').send('session:start', {});
  return clinic;
}
const progress = (clinic: ReturnType<typeof aClinic>, time: string): DoseProgress => {
  const found = doseProgress(clinic.session, t(time));
  if (!found) throw new Error('no dose runs');
  return found;
};

describe('3.4 how far the drug is', () => {
  it('3.4 #1 ten minutes in: 10 mg, 25 per cent, 30 minutes left, an estimate', () => {
    expect(progress(running(), '10:10')).toMatchObject({
      infusedMg: 10,
      infusedMl: 10,
      percent: 25,
      endsAt: t('10:40'),
      estimated: true,
      pumpReadAt: null,
    });
  });

  it('3.4 #4 at 40:00 the pump has given 31.2 mg, which shows as 99 per cent; it ends at 40:03.8', () => {
    const at40 = progress(running(62.5, { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 2 }), '10:40');
    expect(at40.infusedMg).toBeCloseTo(31.2, 9);
    expect(at40.percent).toBeCloseTo(99.84, 9);
    expect(Math.floor(at40.percent)).toBe(99);
    expect(at40.endsAt?.slice(0, 21)).toBe('2026-11-23T10:40:03.8');
  });

  it('3.4 #6 at 40:00 the pump has given 27.133 mg', () => {
    expect(progress(running(54.3), '10:40').infusedMg).toBeCloseTo(27.1333, 4);
  });

  it('3.4 #7 paused at 12:00 for 5:30: at 20:00 14.5 mg and 36 per cent, and the end is at 45:30', () => {
    const clinic = running();
    clinic.at('10:12').send('session:pause', { reason: 'bathroom', pumpMl: 12 });
    expect(progress(clinic, '10:15')).toMatchObject({ infusedMg: 12, endsAt: null, estimated: false });
    clinic.at('10:15').chartCalm();
    clinic.at('10:17:30').send('session:resume', { rateMlPerHour: 60 });
    expect(segmentsOf(clinic.session)).toEqual([
      { from: t('10:00'), to: t('10:12'), rateMlPerHour: 60 },
      { from: t('10:17:30'), to: null, rateMlPerHour: 60 },
    ]);
    const at20 = progress(clinic, '10:20');
    expect(at20).toMatchObject({ infusedMg: 14.5, percent: 36.25, endsAt: t('10:45:30'), estimated: true });
    expect(Math.floor(at20.percent)).toBe(36);
  });

  it('3.4 #10 stopped at 27:30: 27.5 mg, 68 per cent, 12.5 mg left', () => {
    const clinic = running();
    clinic.at('10:27:30').send('session:stop', { reason: 'patient-request', pumpMl: 27.5 }, ANA);
    const { infusedMg, percent, plan, endsAt, estimated } = progress(clinic, '11:00');
    expect({ infusedMg, percent, left: plan.doseMg - infusedMg }).toEqual({
      infusedMg: 27.5,
      percent: 68.75,
      left: 12.5,
    });
    expect([infusedMg / 80, endsAt, estimated]).toEqual([0.34375, null, false]);
  });

  it('floor 11 a volume read from the pump takes the place of the estimate, which goes on from it', () => {
    const clinic = running();
    clinic.at('10:20').send('pump:read', { pumpMl: 18.5 });
    expect(progress(clinic, '10:20')).toMatchObject({ infusedMl: 18.5, pumpReadAt: t('10:20') });
    expect(progress(clinic, '10:30')).toMatchObject({ infusedMl: 28.5, estimated: true });
    expect(progress(clinic, '10:10')).toMatchObject({ infusedMl: 10, pumpReadAt: null });
  });

  it('floor 11 a volume read late is counted from when it was read', () => {
    const clinic = running();
    clinic.at('10:30').send('pump:read', { pumpMl: 9, at: t('10:10') });
    clinic.send('pump:read', { pumpMl: 27 });
    expect(pumpReadingsOf(clinic.session).map(({ pumpMl }) => pumpMl)).toEqual([9, 27]);
    expect(progress(clinic, '10:20').infusedMl).toBe(19);
  });

  it('3.2 a stop that nobody described yet is still an estimate', () => {
    const clinic = running();
    clinic.at('10:20').send('session:stop', {});
    expect(progress(clinic, '10:25')).toMatchObject({ infusedMl: 20, estimated: true });
    clinic.send('session:describe-stop', { reason: 'distress', pumpMl: 19.5 });
    expect(progress(clinic, '10:25')).toMatchObject({ infusedMl: 19.5, estimated: false });
  });

  it('3.2 nothing is said before the drug runs, and nothing without an order', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    expect(doseProgress(clinic.session, t('10:00'))).toBeNull();
    expect(planOf(clinic.session)?.doseMg).toBe(40);
    expect(planOf({ ...clinic.session, readings: [] })).toBeNull();
  });

  it('floor 9 a weight charted after the start does not change what runs', () => {
    const clinic = running();
    clinic.at('10:10').chart({ bodyWeight: 100 });
    expect(planOf(clinic.session)?.doseMg).toBe(40);
  });

  it('3.2 a pump that has not run cannot be read, and none is read before its start or ahead of time', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    expect(clinic.refusal('pump:read', { pumpMl: 1 }).code).toBe('illegal-transition');
    const on = running();
    expect(on.refusal('pump:read', { pumpMl: 1, at: t('09:59') }).code).toBe('out-of-order');
    expect(on.refusal('pump:read', { pumpMl: 1, at: t('10:05') }).code).toBe('future-time');
  });
});

describe('3.3 the guards of an order', () => {
  type Figures = Pick<PumpOrder, 'doseMgPerKg' | 'minutes' | 'concentrationMgPerMl'>;
  const usual: Figures = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 };
  const signing = (weightKg: number | null = 80) => {
    const clinic = aClinic();
    clinic.aSession({ status: 'pre-assessment' });
    if (weightKg !== null) clinic.chart({ bodyWeight: weightKg });
    return clinic;
  };
  const outcome = (figures: Partial<Figures>, weightKg: number | null = 80): string => {
    const judged = (reason?: string) => {
      const clinic = signing(weightKg);
      const dosingWeight = { basis: 'actual' as const };
      const order = { ...usual, ...figures, dosingWeight, ...(reason === undefined ? {} : { reason }) };
      try {
        clinic.send('order:sign', order, PIA);
        return 'signed';
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    const [plain, reasoned] = [judged(), judged('as discussed')];
    return plain === 'dose-needs-reason' && reasoned === 'signed' ? 'soft' : plain === reasoned ? plain : 'mixed';
  };

  test.each([
    ['the usual order', {}, 80, 'signed'],
    ['0.75 mg/kg is not above 0.75', { doseMgPerKg: 0.75, minutes: 60 }, 80, 'signed'],
    ['0.76 mg/kg', { doseMgPerKg: 0.76, minutes: 60 }, 80, 'soft'],
    ['1 mg/kg is not above 1', { doseMgPerKg: 1, minutes: 60 }, 80, 'soft'],
    ['1.01 mg/kg', { doseMgPerKg: 1.01, minutes: 61 }, 80, 'dose-hard-limit'],
    ['H25 ten times the dose', { doseMgPerKg: 5 }, 80, 'dose-hard-limit'],
    ['80 mg is not above 80', { doseMgPerKg: 0.64, minutes: 40 }, 125, 'signed'],
    ['80.1 mg', { doseMgPerKg: 0.5 }, 160.2, 'soft'],
    ['#12 120 mg and 1 mg/kg are the limits, not above them', { doseMgPerKg: 1, minutes: 60 }, 120, 'soft'],
    ['120.1 mg', { doseMgPerKg: 1, minutes: 60 }, 120.1, 'dose-hard-limit'],
    ['1 mg/kg/h is not above 1', { doseMgPerKg: 0.7, minutes: 42 }, 80, 'signed'],
    ['a rate above 1 mg/kg/h', { doseMgPerKg: 0.7, minutes: 41 }, 80, 'soft'],
    ['#9 1.5 mg/kg/h is not above 1.5', { doseMgPerKg: 0.75, minutes: 30 }, 80, 'soft'],
    ['a rate above 1.5 mg/kg/h', { doseMgPerKg: 0.75, minutes: 29 }, 80, 'dose-hard-limit'],
    ['39 minutes', { minutes: 39 }, 80, 'soft'],
    ['100 minutes', { minutes: 100 }, 80, 'signed'],
    ['101 minutes', { minutes: 101 }, 80, 'soft'],
    ['20 minutes', { doseMgPerKg: 0.3, minutes: 20 }, 80, 'soft'],
    ['19.9 minutes', { doseMgPerKg: 0.3, minutes: 19.9 }, 80, 'dose-hard-limit'],
    ['a concentration of the list', { concentrationMgPerMl: 0.4 }, 80, 'signed'],
    ['another concentration', { concentrationMgPerMl: 5 }, 80, 'soft'],
    ['10 mg/mL', { concentrationMgPerMl: 10 }, 80, 'soft'],
    ['above 10 mg/mL', { concentrationMgPerMl: 10.1 }, 80, 'dose-hard-limit'],
    ['without a weight the total is not judged yet', { doseMgPerKg: 0.7, minutes: 60 }, null, 'signed'],
  ] as [string, Partial<Figures>, number | null, string][])('3.3 %s', (_what, figures, weightKg, expected) => {
    expect(outcome(figures, weightKg)).toBe(expected);
  });

  it('3.3 a total is judged when the weight is known, at the latest before the start', () => {
    const clinic = signing(null);
    clinic.send('order:sign', { ...usual, doseMgPerKg: 0.75, minutes: 60, dosingWeight: { basis: 'actual' } }, PIA);
    clinic.chart({ bodyWeight: 170 });
    expect(clinic.refusal('session:ready', {}).code).toBe('dose-hard-limit');
  });

  it('3.3 a refusal names the figure', () => {
    const error = signing().refusal('order:sign', { ...usual, doseMgPerKg: 5 }, PIA);
    expect(error.fields).toEqual([{ path: 'doseMgPerKg', code: 'dose-hard-limit', value: 5 }]);
  });

  it('an order keeps who signed it and why; the check before the start is over once the drug runs', () => {
    const clinic = signing();
    clinic.send('order:sign', { ...usual, minutes: 30, reason: 'tolerated it' }, PIA);
    expect(clinic.session.order).toEqual({
      ...usual,
      minutes: 30,
      reason: 'tolerated it',
      dosingWeight: null,
      rescue: [],
      signedAt: clinic.now,
      signedBy: PIA.id,
      bolusMgPerKg: null,
    });
    expect(running().refusal('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, BEN).code).toBe('illegal-transition');
  });
});
