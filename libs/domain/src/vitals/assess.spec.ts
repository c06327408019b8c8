import { describe, expect, it, test } from '@jest/globals';
import { DEFAULT_LIMITS } from '../protocols/default-limits.js';
import type { Limit, Limits } from '../protocols/protocol.js';
import { assess, figureOf, judge, reachedFrom, severity, type Assessment } from './assess.js';
import { isVitalSign, measures, type Measure } from './measures.js';
import { scale } from './scales.js';
import { vitalSign } from './vital-signs.js';

/** The bands of clinical.md 2.1 and 2.2 written by hand: [value, assessment], from low to high. */
const BANDS: Partial<Record<Measure, [number, Assessment][]>> = {
  systolicBp: [
    [89, 'critical'],
    [90, 'caution'],
    [99, 'caution'],
    [100, 'expected'],
    [159, 'expected'],
    [160, 'caution'],
    [179, 'caution'],
    [180, 'critical'],
  ],
  diastolicBp: [
    [44, 'critical'],
    [45, 'caution'],
    [54, 'caution'],
    [55, 'expected'],
    [99, 'expected'],
    [100, 'caution'],
    [109, 'caution'],
    [110, 'critical'],
  ],
  meanArterialPressure: [
    [59, 'critical'],
    [60, 'caution'],
    [64, 'caution'],
    [65, 'expected'],
    [114, 'expected'],
    [115, 'caution'],
    [129, 'caution'],
    [130, 'critical'],
  ],
  heartRate: [
    [0, 'critical'],
    [39, 'critical'],
    [40, 'caution'],
    [49, 'caution'],
    [50, 'expected'],
    [119, 'expected'],
    [120, 'caution'],
    [139, 'caution'],
    [140, 'critical'],
  ],
  spo2: [
    [0, 'critical'],
    [89, 'critical'],
    [90, 'caution'],
    [93, 'caution'],
    [94, 'expected'],
    [100, 'expected'],
  ],
  respiratoryRate: [
    [0, 'critical'],
    [8, 'critical'],
    [9, 'caution'],
    [10, 'expected'],
    [24, 'expected'],
    [25, 'caution'],
    [29, 'caution'],
    [30, 'critical'],
  ],
  etco2: [
    [15, 'critical'],
    [16, 'caution'],
    [29, 'caution'],
    [30, 'expected'],
    [49, 'expected'],
    [50, 'caution'],
    [59, 'caution'],
    [60, 'critical'],
  ],
  temperature: [
    [35, 'critical'],
    [35.1, 'caution'],
    [36, 'caution'],
    [36.1, 'expected'],
    [37.9, 'expected'],
    [38, 'caution'],
    [39, 'caution'],
    [39.1, 'critical'],
  ],
  oxygenFlow: [
    [0, 'expected'],
    [0.1, 'caution'],
    [5.9, 'caution'],
    [6, 'critical'],
  ],
  fio2: [
    [21, 'expected'],
    [27, 'expected'],
    [28, 'caution'],
    [49, 'caution'],
    [50, 'critical'],
  ],
  sedation: [
    [0, 'critical'],
    [1, 'critical'],
    [2, 'critical'],
    [3, 'caution'],
    [4, 'expected'],
    [5, 'expected'],
  ],
  agitation: [
    [-5, 'critical'],
    [-3, 'critical'],
    [-2, 'caution'],
    [-1, 'expected'],
    [0, 'expected'],
    [1, 'expected'],
    [2, 'caution'],
    [3, 'critical'],
    [4, 'critical'],
  ],
  acvpu: [
    [0, 'expected'],
    [1, 'expected'],
    [2, 'caution'],
    [3, 'critical'],
    [4, 'critical'],
  ],
  pain: [
    [0, 'expected'],
    [6, 'expected'],
    [7, 'caution'],
    [10, 'caution'],
  ],
  nausea: [
    [0, 'expected'],
    [3, 'expected'],
    [4, 'caution'],
    [10, 'caution'],
  ],
  anxiety: [
    [6, 'expected'],
    [7, 'caution'],
    [8, 'caution'],
    [9, 'critical'],
    [10, 'critical'],
  ],
};

/** The limits that need no baseline; the others have a table of their own. */
const ABSOLUTE: Limits = Object.fromEntries(
  Object.entries(DEFAULT_LIMITS).map(([measure, limits]) => [
    measure,
    limits.filter((limit) => 'value' in limit || limit.baselineIfUnknown !== undefined),
  ]),
);

describe('floor 4 the one table of limits', () => {
  const rows = Object.entries(BANDS).flatMap(([measure, bands]) =>
    bands.map((band) => [measure as Measure, ...band] as const),
  );

  test.each(rows)('floor 4 %s %d is %s', (measure, value, assessment) => {
    expect(assess(measure, value, ABSOLUTE)).toBe(assessment);
  });

  it('floor 4 this table speaks of every measure that has limits', () => {
    expect(Object.keys(BANDS).sort()).toEqual(Object.keys(DEFAULT_LIMITS).sort());
  });

  it('floor 4 each absolute limit is reached at its figure, and not one step inside it', () => {
    for (const [measure, limits] of Object.entries(DEFAULT_LIMITS) as [Measure, Limit[]][]) {
      const step = isVitalSign(measure) ? 10 ** -vitalSign(measure).decimals : 1;
      for (const limit of limits) {
        if (!('value' in limit)) continue;
        const inside = Number((limit.value + (limit.direction === 'at-or-above' ? -step : step)).toFixed(1));
        const alone: Limits = { [measure]: [limit] };
        expect(assess(measure, limit.value, alone)).toBe(limit.level);
        expect(assess(measure, inside, alone)).toBe('expected');
        expect(assess(measure, limit.value + (limit.value - inside), alone)).toBe(limit.level);
      }
    }
  });
});

describe("limits that rest on the patient's own baseline", () => {
  test.each([
    ['systolicBp', 110, 142, 'expected'],
    ['systolicBp', 110, 143, 'caution'],
    ['systolicBp', 100, 130, 'caution'],
    ['systolicBp', 100, 129, 'expected'],
    ['spo2', 99, 97, 'expected'],
    ['spo2', 99, 96, 'caution'],
    ['etco2', 36, 45, 'expected'],
    ['etco2', 36, 46, 'caution'],
    ['pain', 3, 4, 'expected'],
    ['pain', 3, 5, 'caution'],
    ['oxygenFlow', 2, 2, 'expected'],
    ['oxygenFlow', 2, 2.1, 'caution'],
  ] as [Measure, number, number, Assessment][])(
    '2.1 %s, baseline %d: %d is %s',
    (measure, baseline, value, assessment) => {
      expect(assess(measure, value, DEFAULT_LIMITS, baseline)).toBe(assessment);
    },
  );

  it('floor 6 any new oxygen is a caution for a patient who never had oxygen charted', () => {
    expect(assess('oxygenFlow', 0.5, DEFAULT_LIMITS)).toBe('caution');
    expect(assess('oxygenFlow', 0, DEFAULT_LIMITS)).toBe('expected');
  });

  it.each<[Measure, number, number, number]>([
    ['spo2', 98, 92, 95],
    ['spo2', 95, 92, 93],
    ['systolicBp', 120, 165, 156],
    ['systolicBp', 140, 183, 180],
  ])(
    '4 of the limits of one level the tightest is named: %s, baseline %d, %d reached %d',
    (measure, baseline, value, at) => {
      expect(judge(measure, value, DEFAULT_LIMITS, baseline).reached?.at).toBe(at);
    },
  );

  it('4 without a baseline a value that reached no other limit is unknown, never expected', () => {
    expect(assess('systolicBp', 150, DEFAULT_LIMITS)).toBe('unknown');
    expect(assess('systolicBp', 150, DEFAULT_LIMITS, 140)).toBe('expected');
    expect(assess('systolicBp', 165, DEFAULT_LIMITS)).toBe('caution');
    expect(assess('heartRate', 70, DEFAULT_LIMITS)).toBe('expected');
  });

  it.each([
    ['systolicBp', 'at-or-above', 157.3, 158],
    ['systolicBp', 'at-or-above', 158, 158],
    ['spo2', 'at-or-below', 94.4, 94],
    ['temperature', 'at-or-above', 38.04, 38.1],
    ['temperature', 'at-or-below', 35, 35],
  ] as const)('floor 4 a limit of %s %s %d is first reached by %d', (measure, direction, at, first) => {
    expect(reachedFrom(measure, { direction }, at)).toBe(first);
  });

  it('4 unknown is never expected: nothing to judge by, nothing said', () => {
    const fall: Limit = { level: 'caution', direction: 'at-or-below', fromBaseline: { difference: -3 } };
    expect(assess('spo2', 98, { spo2: [fall] })).toBe('unknown');
    expect(assess('spo2', 98, { spo2: [] })).toBe('unknown');
    expect(assess('spo2', 98, {})).toBe('unknown');
    expect(assess('spo2', 98, { spo2: [fall] }, 98)).toBe('expected');
  });

  it('a figure is what the limit amounts to, without the noise of binary fractions', () => {
    const above = { level: 'caution', direction: 'at-or-above' } as const;
    expect(figureOf({ ...above, fromBaseline: { percent: 30 } }, 110)).toBe(143);
    expect(figureOf({ ...above, fromBaseline: { difference: 0.1 } }, 0.2)).toBe(0.3);
    expect(figureOf({ ...above, fromBaseline: { difference: 2 } })).toBeUndefined();
    expect(figureOf({ ...above, value: 5 })).toBe(5);
  });
});

describe('which limit speaks', () => {
  it('the worse of two limits speaks, with the figure that it amounts to', () => {
    expect(judge('systolicBp', 185, DEFAULT_LIMITS, 100)).toEqual({
      assessment: 'critical',
      reached: { limit: { level: 'critical', direction: 'at-or-above', value: 180 }, at: 180 },
    });
    expect(judge('systolicBp', 145, DEFAULT_LIMITS, 110).reached?.at).toBe(143);
  });

  it('the worse an assessment, the higher its order', () => {
    const order = ['unknown', 'expected', 'caution', 'critical'] as const;
    expect(order.map(severity)).toEqual([0, 1, 2, 3]);
  });
});

describe('the scales of the floor', () => {
  it('floor 1 sedation 5 is expected and 0 is critical', () => {
    expect(assess('sedation', 5, DEFAULT_LIMITS)).toBe('expected');
    expect(assess('sedation', 0, DEFAULT_LIMITS)).toBe('critical');
  });

  it('floor 2 dissociation is never a caution and never critical, with or without a baseline', () => {
    const [low, high] = scale('dissociation').range;
    for (let value = low; value <= high; value += 1) {
      expect(assess('dissociation', value, DEFAULT_LIMITS)).toBe('unknown');
      expect(assess('dissociation', value, DEFAULT_LIMITS, 0)).toBe('unknown');
    }
  });

  it('no possible value is called expected where a measure has no limits', () => {
    const free = measures.filter((measure) => DEFAULT_LIMITS[measure] === undefined);
    expect(free.sort()).toEqual(['bodyHeight', 'bodyWeight', 'dissociation']);
    for (const measure of free) expect(assess(measure, 5, DEFAULT_LIMITS, 5)).toBe('unknown');
  });
});
