import { demoDaysAfter, minutesAfter } from '@chairside/domain';
import { bookingAct } from './booking.js';
import { planOfDay, type PlannedVisit } from './day-plan.js';
import type { Act, World } from './world.js';

const DAYS_AHEAD = 5;
/** The hour of a visit is given away when the visit of that hour is over, a week before. */
const VISIT_OVER_MINUTES = 75;

/** The next booking of the coming week that is not made yet. */
export function planAhead(world: World): Act[] {
  const { board, hours } = world;
  if (board.day === null) return [];
  for (const day of demoDaysAfter(board.day, DAYS_AHEAD)) {
    const visit = planOfDay(day, world.chairsOn(day)).find((planned) => isOpen(world, planned));
    const chair = Object.values(board.chairs).find(({ name }) => name === visit?.chairName);
    if (!visit || !chair) continue;
    const { id: commandId, patient, scheduledAt, minute } = visit;
    const dueAt = minutesAfter(hours.from, minute + VISIT_OVER_MINUTES);
    return [bookingAct(world, { chair, patient, day, scheduledAt, dueAt, commandId })];
  }
  return [];
}

function isOpen({ booked, patientIds }: World, { id, patient }: PlannedVisit): boolean {
  return !booked.has(id) && patientIds.get(patient.number) !== null;
}
