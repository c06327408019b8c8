import { describe, expect, it } from '@jest/globals';
import { aClinic, CALM_VALUES, MIA, t, type AClinic } from '../testing/a-clinic.js';
import type { Values } from '../vitals/vitals-reading.js';
import { isOpen } from './alert.js';

/** A drug that runs from 10:00, and sets every ten minutes from 10:10 on that are calm but for what is named. */
function course(...sets: Values[]): AClinic {
  return courseAfter(undefined, ...sets);
}
/** The same after a set that was charted at 10:02, for a minute before the drug. */
function courseAfter(late: Values | undefined, ...sets: Values[]): AClinic {
  const clinic = aClinic();
  clinic.aSession();
  if (late) clinic.at('10:02').chart(late, {}, { takenAt: t('09:59') });
  sets.forEach((values, index) => {
    const minutes = 10 * (index + 1);
    clinic.at(`${10 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`);
    clinic.chart({ ...CALM_VALUES, ...values }, { sedation: 5 });
  });
  return clinic;
}
const ofValues = (clinic: AClinic) => clinic.session.alerts.filter(({ condition }) => 'about' in condition);
const open = (clinic: AClinic) =>
  ofValues(clinic)
    .filter(isOpen)
    .map(({ level, condition }) => `${condition.rule} ${level}`);
const pressures = (...values: number[]) => course(...values.map((systolicBp) => ({ systolicBp })));
const BASELINE = CALM_VALUES.systolicBp ?? 0;

describe('6.3 a course of values that is to be seen', () => {
  it.each([
    [[BASELINE + 10, BASELINE + 20], []],
    [[BASELINE + 10, BASELINE + 20, BASELINE + 29], []],
    [[BASELINE + 10, BASELINE + 20, BASELINE + 30], ['trend medium']],
    [[BASELINE + 20, BASELINE + 20, BASELINE + 30], []],
    [[BASELINE + 30, BASELINE + 20, BASELINE + 31], []],
    [[BASELINE - 5, BASELINE + 10, BASELINE + 30], []],
    [[BASELINE - 5, BASELINE + 10, BASELINE + 25, BASELINE + 31], ['trend medium']],
  ])(
    'a systolic pressure that rises on three sets running and has gone 30 from the baseline: %j',
    (values, expected) => {
      expect(open(pressures(...values))).toEqual(expected);
    },
  );

  it('a trend whose last value is a caution by a limit of its own is high', () => {
    expect(open(pressures(BASELINE + 15, BASELINE + 25, 161))).toEqual(['trend-and-caution high']);
  });

  it.each([
    [[96, 96], []],
    [[95, 95], ['caution-value medium']],
    [[93], ['caution-value medium']],
    [[94, 93], ['trend-and-caution high']],
    [[93, 97, 93], ['caution-value medium']],
  ])('a saturation that has fallen by three on two sets is high once it is at or below 93: %j', (values, expected) => {
    expect(open(course(...values.map((spo2) => ({ spo2 }))))).toEqual(expected);
  });

  it.each([
    [[30, 30], ['trend medium']],
    [[30, 29], []],
    [[-10, -12], []],
  ])('a heart rate that differs by 30 on two sets: %j from the baseline', (steps, expected) => {
    const baseline = CALM_VALUES.heartRate ?? 0;
    expect(open(course(...steps.map((step) => ({ heartRate: baseline + step }))))).toEqual(expected);
  });

  it('ADR 0055 what is charted late for a time before the drug is no value of the course: it hides no trend and makes none', () => {
    const rising = [BASELINE + 10, BASELINE + 20, BASELINE + 30].map((systolicBp) => ({ systolicBp }));
    expect(open(courseAfter({ systolicBp: BASELINE + 25, diastolicBp: 60 }, ...rising))).toEqual(['trend medium']);
    const rate = CALM_VALUES.heartRate ?? 0;
    expect(open(courseAfter({ heartRate: rate + 32 }, { heartRate: rate + 31 }))).toEqual([]);
  });

  it('a heart that calms down to an ordinary rate calls nobody, one that slows down further does', () => {
    const [calming, slowing] = [
      [74, 72],
      [58, 56],
    ].map((rates) => {
      const clinic = aClinic();
      clinic.aSession();
      clinic.at('10:01').correctBaseline({ heartRate: 104 });
      rates.forEach((heartRate, index) => clinic.at(`10:${index + 1}0`).chart({ ...CALM_VALUES, heartRate }));
      return open(clinic);
    });
    expect(calming).toEqual([]);
    expect(slowing).toEqual(['trend medium']);
  });

  it.each([
    [4, 3, 'caution-value medium'],
    [5, 3, 'trend-and-caution high'],
    [4, 2, 'critical-value high'],
  ])('a sedation that falls by two from one set to the next is high: %i to %i', (before, after, expected) => {
    const clinic = course({});
    clinic.at('10:20').chart({ ...CALM_VALUES }, { sedation: before });
    clinic.at('10:30').chart({ ...CALM_VALUES }, { sedation: after });
    expect(open(clinic)).toEqual([expected]);
  });

  it.each([
    [46, 'caution-value medium'],
    [51, 'trend-and-caution high'],
  ])('an end-tidal CO2 of 36 that rises to %i is %s', (etco2, expected) => {
    const clinic = course();
    clinic.at('10:01').chart({ etco2: 36 }, {}, { takenAt: t('09:58') });
    clinic.at('10:10').chart({ etco2 });
    expect(open(clinic)).toEqual([expected]);
  });

  it.each([
    ['any new oxygen', [2], ['caution-value medium']],
    ['oxygen that stays as it is', [2, 2], ['caution-value medium']],
    ['oxygen that rises twice', [2, 3], ['trend-and-caution high']],
    ['oxygen that rises twice after a pause', [2, 2, 3, 5], ['trend-and-caution high']],
    ['oxygen that falls and rises', [4, 2, 3], ['caution-value medium']],
    ['oxygen of six litres', [6], ['critical-value high']],
    ['oxygen that was taken away again', [2, 0], []],
  ] as const)('2.1 %s: %j is %j', (_what, flows, expected) => {
    expect(open(course(...flows.map((oxygenFlow) => ({ oxygenFlow }))))).toEqual(expected);
  });

  it('2.1 who came with oxygen has a course from there, and the figures are said', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:01').chart({ oxygenFlow: 2 }, {}, { takenAt: t('09:58') });
    clinic.at('10:10').chart({ oxygenFlow: 3 });
    expect(open(clinic)).toEqual(['caution-value medium']);
    clinic.at('10:14').chart({ oxygenFlow: 5 });
    expect(clinic.session.alerts.filter(isOpen)).toMatchObject([
      { state: 'raised', level: 'high', condition: { values: [2, 3, 5], reached: [{ value: 5, at: 3.1 }] } },
    ]);
  });

  it('a baseline that was taken twice within a minute hides no course', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:01').chart({ systolicBp: 122, diastolicBp: 75 }, {}, { takenAt: t('09:57') });
    clinic.chart({ systolicBp: 118, diastolicBp: 75 }, {}, { takenAt: t('09:57:30') });
    [134, 146, 155].forEach((systolicBp, index) =>
      clinic.at(`10:${index + 1}0`).chart({ ...CALM_VALUES, systolicBp }, { sedation: 5 }),
    );
    expect(open(clinic)).toEqual(['trend medium']);
  });

  it('a correction of any of its values ends a course that is none any more', () => {
    const clinic = pressures(BASELINE + 10, BASELINE + 20);
    const second = clinic.session.readings.at(-1)?.id ?? '';
    clinic.at('10:30').chart({ ...CALM_VALUES, systolicBp: BASELINE + 31 }, { sedation: 5 });
    expect(open(clinic)).toEqual(['trend medium']);
    clinic.send('vitals:correct', { corrects: second, reason: 'typed wrong', values: { ...CALM_VALUES }, scales: {} });
    expect(open(clinic)).toEqual([]);
  });

  it('a critical value that nobody has taken keeps its name beside a course', () => {
    const clinic = course();
    clinic.at('10:10').chart({ spo2: 86 });
    clinic.at('10:12').chart({ spo2: 91 }, {}, {}, MIA);
    expect(ofValues(clinic)).toMatchObject([
      { level: 'high', state: 'raised', condition: { rule: 'critical-value', reached: [{ value: 86 }] } },
    ]);
  });

  it('a rising upper figure does not confirm a lower one that is out by itself', () => {
    const clinic = course();
    for (const [time, systolicBp, diastolicBp] of [
      ['10:10', 134, 80],
      ['10:20', 144, 70],
      ['10:30', 151, 54],
    ] as const)
      clinic.at(time).chart({ systolicBp, diastolicBp });
    expect(open(clinic)).toEqual(['trend medium']);
  });

  it('6.3 one alert for each condition: a critical value takes the place of a trend, and is not doubled', () => {
    const clinic = pressures(BASELINE + 10, BASELINE + 20, BASELINE + 31, 184);
    expect(ofValues(clinic)).toHaveLength(1);
    expect(open(clinic)).toEqual(['critical-value high']);
  });

  it('a critical value calls again whoever has the trend, and is unconfirmed as any other', () => {
    const clinic = pressures(BASELINE + 15, BASELINE + 25, 161);
    const [alert] = ofValues(clinic);
    clinic.send('alert:acknowledge', { alertId: alert?.id ?? '' });
    clinic.at('10:40').chart({ ...CALM_VALUES, systolicBp: 184 }, { sedation: 5 });
    expect(ofValues(clinic)).toMatchObject([
      { level: 'high', state: 'raised', condition: { rule: 'critical-value', confirmed: false } },
    ]);
  });

  it('is over once the value is well inside again', () => {
    const clinic = pressures(BASELINE + 10, BASELINE + 20, BASELINE + 31, BASELINE + 5);
    expect(ofValues(clinic).map(({ state }) => state)).toEqual(['cleared']);
  });

  it('says the figures that make it', () => {
    const clinic = pressures(BASELINE + 10, BASELINE + 20, BASELINE + 31);
    expect(ofValues(clinic)[0]?.condition).toMatchObject({
      about: 'bloodPressure',
      values: [BASELINE + 10, BASELINE + 20, BASELINE + 31],
      reached: [{ measure: 'systolicBp', value: BASELINE + 31, at: BASELINE + 30 }],
      confirmed: true,
    });
  });

  it('two cuffs within a minute are one set, and the worse counts', () => {
    const clinic = pressures(BASELINE + 10, BASELINE + 20);
    clinic.chart({ systolicBp: BASELINE + 31, diastolicBp: 80 });
    expect(open(clinic)).toEqual([]);
  });
});
