import type { Id, Iso } from '../clinic/clinic-time.js';
import type { Measure } from '../vitals/measures.js';

/** Why a criterion is not met, in figures; the words for it stand in `words.en.ts`. */
export type Shortfall =
  | { kind: 'not-charted'; measure: Measure }
  | { kind: 'too-old'; measure: Measure; takenAt: Iso }
  | { kind: 'too-low' | 'too-high' | 'never'; measure: Measure; value: number; limit: number }
  | { kind: 'off-baseline'; measure: Measure; value: number; baseline: number; withinPercent: number }
  | { kind: 'no-baseline'; measure: Measure }
  | { kind: 'another-pressure'; from: Iso }
  | { kind: 'wait'; until: Iso }
  | { kind: 'on-oxygen' }
  | { kind: 'no-score' }
  | { kind: 'low-score'; total: number; atLeast: number }
  | { kind: 'open-alert'; alertId: Id }
  | { kind: 'lasting-effect'; effectId: Id }
  | { kind: 'not-answered' | 'answered-no' };
