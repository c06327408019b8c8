import type { Iso } from '../clinic/clinic-time.js';
import { standingSteps, type LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus, type SessionStatus } from '../sessions/session-statuses.js';

/** What a director tells apart in a visit. */
export type VisitPhase = 'preparation' | 'infusion' | 'pause' | 'recovery';

export interface PhaseStretch {
  phase: VisitPhase;
  from: Iso;
  to: Iso;
}

const PHASES: Partial<Record<SessionStatus, VisitPhase>> = {
  infusing: 'infusion',
  dosing: 'infusion',
  paused: 'pause',
  recovering: 'recovery',
};

/** A visit in its phases, from the first step in the clinic to the last, or to `asOf` while the patient is here. */
export function visitPhases(session: Pick<LiveSession, 'steps'>, asOf: Iso): PhaseStretch[] {
  const stretches = standingSteps(session).flatMap(({ status, at }, index, steps): PhaseStretch[] => {
    if (!sessionStatus(status).inClinic) return [];
    return [{ phase: PHASES[status] ?? 'preparation', from: at, to: steps[index + 1]?.at ?? asOf }];
  });
  return stretches.reduce<PhaseStretch[]>((joined, stretch) => {
    const last = joined.at(-1);
    const goesOn = last?.phase === stretch.phase && last.to === stretch.from;
    return goesOn ? [...joined.slice(0, -1), { ...last, to: stretch.to }] : [...joined, stretch];
  }, []);
}
