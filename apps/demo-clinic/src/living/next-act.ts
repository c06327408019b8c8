import { type Id, type SessionStatus } from '@chairside/domain';
import { planAlerts } from './plan-alerts.js';
import { planArrival } from './plan-arrival.js';
import { planInfusing, planPaused, planRecovering } from './plan-drug.js';
import { planPreAssessment, planSeat, planStart } from './plan-preparation.js';
import { planQuiet } from './plan-quiet.js';
import { CHAIR_NAMES, visitsOf, type Act, type Visit, type World } from './world.js';

/** What a visit may need in each status; where nothing stands, the demo has nothing to do. */
const PLANS: Partial<Record<SessionStatus, (visit: Visit) => Act[]>> = {
  'checked-in': planSeat,
  'pre-assessment': planPreAssessment,
  ready: planStart,
  infusing: planInfusing,
  paused: planPaused,
  recovering: planRecovering,
};

/**
 * The next thing that anybody in the demo clinic does, or nothing yet. Follows from the board and the clinic's time
 * alone, so that a demo which starts again goes on with what it finds.
 * @param shelved sessions and chairs that are left alone for a while
 */
export function nextAct(world: World, shelved: ReadonlySet<Id>): Act | null {
  const visits = visitsOf(world);
  const chairs = Object.values(world.board.chairs).filter((chair) => CHAIR_NAMES.includes(chair.name));
  const planned = [
    ...visits.flatMap((visit) => [...planAlerts(visit), ...(PLANS[visit.session.status]?.(visit) ?? [])]),
    ...chairs.flatMap((chair) => planArrival(world, chair)),
  ];
  const due = (acts: readonly Act[]) => acts.filter((act) => act.dueAt <= world.now && !shelved.has(act.about));
  return firstOf(due(planned)) ?? firstOf(due(planQuiet(world, visits)));
}

/** History first, one chair after the other, so that no set of it looks overdue meanwhile; then what was due first. */
function firstOf(acts: readonly Act[]): Act | null {
  const past = acts.find((act) => act.isPast);
  const candidates = past ? acts.filter((act) => act.isPast && act.about === past.about) : acts;
  return [...candidates].sort((a, b) => a.dueAt.localeCompare(b.dueAt))[0] ?? null;
}
