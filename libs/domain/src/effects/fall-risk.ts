import type { Iso } from '../clinic/clinic-time.js';
import type { Protocol } from '../protocols/protocol.js';
import { isAtHome } from '../protocols/routes.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { effectNow, isOngoing, standingEffects, type Effect } from './effect.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { sideEffect } from './side-effects.js';

/** How the mark of a fall risk ends: what makes unsteady is over, a walk is seen, or first the one and then the other. */
export type FallRisk = 'until-over' | 'until-walk' | 'until-over-and-walk';

/**
 * Whether the patient must not get up alone: dizzy, or fell, and nobody has seen them walk steadily since (clinical.md 4).
 * At home, and where nobody is asked before a patient leaves, nobody is there to see a walk: being over is enough.
 */
export function fallRisk(
  session: Pick<LiveSession, 'status' | 'effects' | 'gates'>,
  protocol: Pick<Protocol, 'route' | 'discharge'>,
): FallRisk | null {
  if (!sessionStatus(session.status).inClinic) return null;
  const unsteady = standingEffects(session).filter(({ term }) => sideEffect(term).isFallRisk);
  const isWalkSeen = !isAtHome(protocol) && protocol.discharge !== null;
  if (unsteady.some(isOngoing)) return isWalkSeen ? 'until-over-and-walk' : 'until-over';
  const walkedAt = lastSteadyWalk(session);
  const isUnseen = unsteady.some((effect) => walkedAt === null || walkedAt < overAt(effect));
  return isWalkSeen && isUnseen ? 'until-walk' : null;
}

function overAt(effect: Effect): Iso {
  const { at, endedAt } = effectNow(effect);
  return endedAt ?? at;
}

/** When somebody last saw them stand and walk; nothing where the last look found them unsteady. */
function lastSteadyWalk({ gates }: Pick<LiveSession, 'gates'>): Iso | null {
  const walks = gates.filter((record) => record.gate === 'check').filter(({ check }) => check === 'walks-steadily');
  const last = walks.reduce<(typeof walks)[number] | null>(
    (late, one) => (late && late.at > one.at ? late : one),
    null,
  );
  return last?.answer ? last.at : null;
}
