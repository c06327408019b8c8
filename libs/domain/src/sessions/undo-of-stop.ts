import { minutesBetween } from '../clinic/clinic-time.js';
import type { Iso } from '../clinic/clinic-time.js';
import { standingSteps, type LiveSession, type StepOf } from './infusion-session.js';
import { sessionMove } from './session-statuses.js';

/** What "Not stopped: undo" would come to: taken back, or why the stop stands. */
export type UndoOfStop = 'possible' | 'described' | 'late';

/**
 * Whether a tap takes the last stop back (floor rule 14): somebody who described it has said that it was one, and what lies
 * too far back stands as well. Nothing where the session's last step is no stop.
 */
export function undoOfStop(session: Pick<LiveSession, 'steps'>, now: Iso): UndoOfStop | null {
  const last = standingSteps(session).at(-1);
  if (last?.move !== 'stop') return null;
  if ((last as StepOf<'stop'>).reason !== null) return 'described';
  const { withinMinutes = 0 } = sessionMove('undo-stop').undoes ?? {};
  return minutesBetween(last.at, now) > withinMinutes ? 'late' : 'possible';
}
