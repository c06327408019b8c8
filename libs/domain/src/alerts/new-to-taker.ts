import type { LiveSession } from '../sessions/infusion-session.js';
import { standingReadings, type VitalsReading } from '../vitals/vitals-reading.js';
import type { Alert } from './alert.js';
import type { VitalCondition } from './condition-now.js';
import { isFarFurtherOut, seenFigures } from './further-out.js';
import type { Moment } from './judge-condition.js';

/** Whether a value is critical again that was not so meanwhile: whoever took the alert knows only of the first time. */
export function isNewEpisode(open: Alert, { rule }: VitalCondition, { worst, before }: Moment): boolean {
  if (open.state !== 'acknowledged' || rule !== 'critical-value' || !before) return false;
  const wasBetter = before.reading.takenAt > open.since && before.assessment !== 'critical';
  return wasBetter && worst.reading.recordedAt > open.acknowledged.at && worst.reading.corrects === undefined;
}

/** Whether an alert that was taken now names something that its taker could not know: far further out. */
export function isNewToTaker(
  session: LiveSession,
  open: Alert,
  condition: VitalCondition,
  reading: VitalsReading,
): boolean {
  if (open.state !== 'acknowledged' || !('reached' in open.condition)) return false;
  const { at } = open.acknowledged;
  const known = standingReadings(session.readings).filter(
    (other) => other.id !== reading.id && other.recordedAt <= at && other.takenAt >= open.since,
  );
  return isFarFurtherOut(condition.reached, seenFigures(condition.reached, open.condition.reached, known));
}
