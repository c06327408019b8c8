import type { Limit, LimitDirection, LimitLevel, Limits, Trend } from './protocol.js';

const limit = (direction: LimitDirection, level: LimitLevel, value: number): Limit => ({ level, direction, value });
const cautionAbove = (value: number): Limit => limit('at-or-above', 'caution', value);
const cautionBelow = (value: number): Limit => limit('at-or-below', 'caution', value);
const criticalAbove = (value: number): Limit => limit('at-or-above', 'critical', value);
const criticalBelow = (value: number): Limit => limit('at-or-below', 'critical', value);

/** The one table of limits (clinical.md 2.1 and 2.2, floor rule 4). Proposed; a medical director must adopt them. */
export const DEFAULT_LIMITS: Limits = {
  systolicBp: [
    criticalAbove(180),
    criticalBelow(89),
    cautionAbove(160),
    cautionBelow(99),
    { level: 'caution', direction: 'at-or-above', fromBaseline: { percent: 30 } },
  ],
  diastolicBp: [criticalAbove(110), criticalBelow(44), cautionAbove(100), cautionBelow(54)],
  meanArterialPressure: [criticalAbove(130), criticalBelow(59), cautionAbove(115), cautionBelow(64)],
  heartRate: [criticalAbove(140), criticalBelow(39), cautionAbove(120), cautionBelow(49)],
  spo2: [
    criticalBelow(89),
    cautionBelow(93),
    { level: 'caution', direction: 'at-or-below', fromBaseline: { difference: -3 } },
  ],
  respiratoryRate: [criticalAbove(30), criticalBelow(8), cautionAbove(25), cautionBelow(9)],
  etco2: [
    criticalAbove(60),
    criticalBelow(15),
    cautionAbove(50),
    cautionBelow(29),
    { level: 'caution', direction: 'at-or-above', fromBaseline: { difference: 10 } },
  ],
  temperature: [criticalAbove(39.1), criticalBelow(35), cautionAbove(38), cautionBelow(36)],
  oxygenFlow: [
    criticalAbove(6),
    // Any new oxygen. Who never had oxygen charted before the drug was on air.
    { level: 'caution', direction: 'at-or-above', fromBaseline: { difference: 0.1 }, baselineIfUnknown: 0 },
  ],
  fio2: [criticalAbove(50), cautionAbove(28)],
  sedation: [criticalBelow(2), cautionBelow(3)],
  agitation: [criticalAbove(3), criticalBelow(-3), cautionAbove(2), cautionBelow(-2)],
  acvpu: [criticalAbove(3), cautionAbove(2)],
  pain: [cautionAbove(7), { level: 'caution', direction: 'at-or-above', fromBaseline: { difference: 2 } }],
  nausea: [cautionAbove(4)],
  anxiety: [criticalAbove(9), cautionAbove(7)],
};

/** Courses of values (clinical.md 6.3); oxygen that rises twice is as bad as much of it (clinical.md 2.1). */
export const DEFAULT_TRENDS: Trend[] = [
  { measure: 'systolicBp', direction: 'at-or-above', by: 30, from: 'baseline', sets: 3, isRunning: true },
  { measure: 'spo2', direction: 'at-or-below', by: -3, from: 'baseline', sets: 2, isRunning: false },
  { measure: 'sedation', direction: 'at-or-below', by: -2, from: 'last-value', sets: 1, isRunning: false },
  { measure: 'heartRate', direction: 'at-or-above', by: 30, from: 'baseline', sets: 2, isRunning: false },
  { measure: 'heartRate', direction: 'at-or-below', by: -30, from: 'baseline', sets: 2, isRunning: false, beyond: 59 },
  { measure: 'etco2', direction: 'at-or-above', by: 10, from: 'baseline', sets: 1, isRunning: false },
  {
    ...{ measure: 'oxygenFlow', direction: 'at-or-above', by: 0.1, from: 'last-value', sets: 2, isRunning: true },
    ...{ level: 'critical', baselineIfUnknown: 0 },
  },
];
