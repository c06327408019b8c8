import type { Alert, Iso, LiveSession } from '@chairside/domain';

/** When the value that an alert names was taken: it may be newer than the alert, which worsened with it. */
export function alertMoment({ readings }: LiveSession, { condition, since }: Alert): Iso {
  if (!('readingId' in condition)) return since;
  return readings.find(({ id }) => id === condition.readingId)?.takenAt ?? since;
}
