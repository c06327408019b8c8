import type { Protocol } from '../protocols/protocol.js';
import { severity } from '../vitals/assess.js';
import { valueOf, type VitalsReading } from '../vitals/vitals-reading.js';
import type { AlertCondition } from './alert.js';
import { measuresOf, waitsForSecond, type About, type Finding, type Moment } from './judge-condition.js';

export type VitalCondition = Extract<AlertCondition, { reached: unknown }>;

/** The condition as the last moment shows it, or nothing to alert about. */
export function conditionNow({ worst, before }: Moment, about: About, protocol: Protocol): VitalCondition | null {
  const { assessment, reached, reading } = worst;
  if (!isOutside(worst)) return null;
  const seconded = before !== undefined && isSecondOf(worst, before);
  const waits = waitsForSecond(about);
  if (assessment === 'caution' && waits && !seconded) return null;
  const rule = assessment === 'critical' ? 'critical-value' : 'caution-value';
  const confirmed = !waits || seconded || isBeyondDoubt(reading, about, protocol);
  return { rule, about, reached, readingId: reading.id, confirmed };
}

/** A second reading says the same again: as bad, and on the same side of the range. */
function isSecondOf(worst: Finding, before: Finding): boolean {
  return severity(before.assessment) >= severity(worst.assessment) && isOnSideOf(worst, before);
}

/** Whether one says of the same side of the range that it was reached: too low never confirms too high. */
export function isOnSideOf(now: Pick<Finding, 'reached'>, other: Pick<Finding, 'reached'>): boolean {
  return now.reached.some(({ direction }) => other.reached.some((item) => item.direction === direction));
}

function isBeyondDoubt(reading: VitalsReading, about: About, { confirmedAtOnce }: Protocol): boolean {
  return measuresOf(about).some(
    (measure) => (valueOf(reading, measure) ?? -Infinity) >= (confirmedAtOnce[measure] ?? Infinity),
  );
}

export function isOutside({ assessment }: Finding): boolean {
  return assessment === 'critical' || assessment === 'caution';
}
