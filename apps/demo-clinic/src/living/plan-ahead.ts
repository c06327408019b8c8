import { chairsInOrder, demoDaysAfter, derivedId, minutesAfter, type ClinicDay, type Id } from '@chairside/domain';
import { bookingAct } from './booking.js';
import { coverageAct } from './plan-coverage.js';
import { planOfDay, type PlannedVisit } from './day-plan.js';
import { nurseName, type Act, type World } from './world.js';

const DAYS_AHEAD = 5;
/** The hour of a visit is given away when the visit of that hour is over, a week before. */
const VISIT_OVER_MINUTES = 75;

/** The next thing of the coming week that is not planned yet: who works on a day, then who comes. */
export function planAhead(world: World): Act[] {
  const { board, hours } = world;
  if (board.day === null) return [];
  for (const day of demoDaysAfter(board.day, DAYS_AHEAD)) {
    if (!world.booked.has(idOfPlan(day))) return [dayPlanAct(world, day)];
    const planned = planOfDay(day, world.chairsOn(day));
    const covered = coverageAct(world, day, planned);
    if (covered.length > 0) return covered;
    const visit = planned.find((one) => isOpen(world, one));
    const chair = Object.values(board.chairs).find(({ name }) => name === visit?.chairName);
    if (!visit || !chair) continue;
    const { id: commandId, patient, scheduledAt, minute } = visit;
    const dueAt = minutesAfter(hours.from, minute + VISIT_OVER_MINUTES);
    return [bookingAct(world, { chair, patient, day, scheduledAt, dueAt, commandId })];
  }
  return [];
}

/**
 * Six nurses and the provider work each day, at every chair. In one order, and nobody who joins later: the past of the
 * demo has planned its last days by the same commands.
 */
function dayPlanAct({ board, nurseIds, hours }: World, day: ClinicDay): Act {
  const doctors = Object.values(board.staff).filter(({ role }) => role === 'provider');
  const staffIds = [...nurseIds, ...doctors.map(({ id }) => id)].sort();
  const chairIds = chairsInOrder(board).map(({ id }) => id);
  const payload = { day, staffIds, chairIds };
  const [first = ''] = chairIds;
  return {
    about: first,
    by: nurseName(0),
    dueAt: hours.from,
    draft: () => ({ name: 'day:plan', payload }),
    commandId: idOfPlan(day),
  };
}

function idOfPlan(day: ClinicDay): Id {
  return derivedId('demo plan', day);
}

function isOpen({ booked, patientIds }: World, { id, patient }: PlannedVisit): boolean {
  return !booked.has(id) && patientIds.get(patient.number) !== null;
}
