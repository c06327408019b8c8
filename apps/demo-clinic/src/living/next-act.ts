import { minutesBetween, type Iso, type LiveSession, type SessionStatus } from '@chairside/domain';
import { planAhead } from './plan-ahead.js';
import { planAlerts } from './plan-alerts.js';
import { planArrival } from './plan-arrival.js';
import { planCoSigning } from './plan-co-signing.js';
import { planInfusing, planPaused, planRecovering } from './plan-drug.js';
import { planDosing } from './plan-portions.js';
import { planPreAssessment, planSeat, planStart } from './plan-preparation.js';
import { planRound } from './plan-round.js';
import { planHome } from './plan-home.js';
import { planQuiet } from './plan-quiet.js';
import { planVials } from './plan-vials.js';
import { CHAIR_NAMES, visitsOf, type Act, type Visit, type World } from './world.js';

/** What a visit may need in each status; where nothing stands, the demo has nothing to do. */
const PLANS: Partial<Record<SessionStatus, (visit: Visit) => Act[]>> = {
  'checked-in': planSeat,
  'pre-assessment': planPreAssessment,
  ready: planStart,
  dosing: planDosing,
  infusing: planInfusing,
  paused: planPaused,
  recovering: planRecovering,
};

/**
 * The next thing that anybody in the demo clinic does, or nothing yet. Follows from the board and the clinic's time
 * alone, so that a demo which starts again goes on with what it finds.
 * @param waits whether an act is left alone for a while
 */
export function nextAct(world: World, waits: (act: Act) => boolean = () => false): Act | null {
  const due = (acts: readonly Act[]) => earliest(acts.filter((act) => act.dueAt <= world.now && !waits(act)));
  return due(plannedActs(world)) ?? due(planAhead(world)) ?? due(planQuiet(world, visitsOf(world)));
}

/** Everything that is planned for the people of today as the clinic stands, whenever it is due. */
export function plannedActs(world: World): Act[] {
  const { board } = world;
  const names = board.day === null ? [] : CHAIR_NAMES.slice(0, world.chairsOn(board.day));
  const chairs = Object.values(board.chairs).filter((chair) => names.includes(chair.name));
  return [
    ...visitsOf(world).flatMap((visit) => [...planAlerts(visit), ...planOf(visit)]),
    ...chairs.flatMap((chair) => planArrival(world, chair)),
    ...planHome(world),
    ...planCoSigning(world),
    ...planVials(world),
    ...planRound(world),
  ];
}

/** What was due first; of what was due together, what is planned first. */
export function earliest(acts: readonly Act[]): Act | null {
  return acts.reduce<Act | null>((first, act) => (first === null || act.dueAt < first.dueAt ? act : first), null);
}

// a plan follows from the session alone, but for what grows old: it is made anew when either has moved on
const PLAN_HOLDS_MINUTES = 5;
const plans = new WeakMap<LiveSession, { acts: Act[]; madeAt: Iso }>();

function planOf(visit: Visit): Act[] {
  const { session, world } = visit;
  const known = plans.get(session);
  if (known && Math.abs(minutesBetween(known.madeAt, world.now)) < PLAN_HOLDS_MINUTES) return known.acts;
  const acts = PLANS[session.status]?.(visit) ?? [];
  plans.set(session, { acts, madeAt: world.now });
  return acts;
}
