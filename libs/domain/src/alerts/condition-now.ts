import type { Protocol } from '../protocols/protocol.js';
import { severity } from '../vitals/assess.js';
import { isVitalSign } from '../vitals/measures.js';
import { valueOf, type VitalsReading } from '../vitals/vitals-reading.js';
import type { AlertCondition } from './alert.js';
import { waitsForSecond, type About, type Finding, type Moment } from './judge-condition.js';

export type VitalCondition = Extract<AlertCondition, { reached: unknown }>;

/** The condition as the last moment shows it, or nothing to alert about. */
export function conditionNow({ worst, before }: Moment, about: About, protocol: Protocol): VitalCondition | null {
  const { assessment, reached, reading } = worst;
  if (!isOutside(worst)) return null;
  const seconded = before !== undefined && severity(before.assessment) >= severity(assessment);
  const waits = waitsForSecond(about);
  if (assessment === 'caution' && waits && !seconded) return null;
  const rule = assessment === 'critical' ? 'critical-value' : 'caution-value';
  const confirmed = !waits || seconded || isBeyondDoubt(reading, protocol);
  return { rule, about, reached, readingId: reading.id, confirmed };
}

function isBeyondDoubt(reading: VitalsReading, { confirmedAtOnce }: Protocol): boolean {
  return Object.entries(confirmedAtOnce).some(
    ([measure, limit]) => isVitalSign(measure) && (valueOf(reading, measure) ?? -Infinity) >= limit,
  );
}

export function isOutside({ assessment }: Finding): boolean {
  return assessment === 'critical' || assessment === 'caution';
}
