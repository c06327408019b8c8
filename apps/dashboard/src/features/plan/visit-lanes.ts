import type { PlannedVisitRow } from '@chairside/contracts';
import { overlap } from '@chairside/domain';

/**
 * The visits of a row in as many lanes as it takes that none covers another: a visit that was cancelled, and the one that
 * took its place, are both read.
 */
export function visitLanes(visits: readonly PlannedVisitRow[]): PlannedVisitRow[][] {
  const lanes: PlannedVisitRow[][] = [];
  for (const visit of [...visits].sort(comingFirst)) {
    const free = lanes.find((lane) => !lane.some((other) => overlap(other, visit)));
    if (free) free.push(visit);
    else lanes.push([visit]);
  }
  return lanes.length > 0 ? lanes : [[]];
}

/** Who comes, or came, stands above who does not. */
function comingFirst(a: PlannedVisitRow, b: PlannedVisitRow): number {
  return Number(isOff(a)) - Number(isOff(b)) || a.scheduledAt.localeCompare(b.scheduledAt);
}

/** How many are booked; who was cancelled is none of them. */
export function bookedCount(visits: readonly PlannedVisitRow[]): number {
  return visits.filter(({ status }) => status !== 'cancelled').length;
}

/** Whether nobody comes, or came, for a visit. */
export function isOff({ status }: PlannedVisitRow): boolean {
  return status === 'cancelled' || status === 'no-show';
}
