import type { Iso } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { effectNow, isOngoing, standingEffects, type Effect } from './effect.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { sideEffect } from './side-effects.js';

/** Whether the patient must not get up alone: dizzy, or fell, and nobody has seen them walk steadily since (clinical.md 4). */
export function isFallRisk(session: Pick<LiveSession, 'status' | 'effects' | 'gates'>): boolean {
  if (!sessionStatus(session.status).inClinic) return false;
  const unsteady = standingEffects(session).filter(({ term }) => sideEffect(term).isFallRisk);
  if (unsteady.some(isOngoing)) return true;
  const walkedAt = lastSteadyWalk(session);
  return unsteady.some((effect) => walkedAt === null || walkedAt < overAt(effect));
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
