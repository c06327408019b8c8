import type { Id } from '../clinic/clinic-time.js';
import { runningPumps } from '../hearing/running-pumps.js';
import { isGivenDrugAtHome } from '../home/home-watch.js';
import { lastHome } from '../home/home-record.js';
import type { Board } from '../journal/board.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { nurseNow } from './shift.js';

/** A patient whom somebody must look after now, and who does: the nurse or who covers their chairs, at home the monitor. */
export interface Watched {
  session: LiveSession;
  personId: Id | null;
}

/** Everybody whose pump runs, and everybody at home who has taken the dose (floor rules 21, 22). */
export function watchedSessions(board: Board): Watched[] {
  const pumps = runningPumps(board).map((session) => ({
    session,
    personId: nurseNow(board.shift.covers, session.nurseId),
  }));
  const atHome = Object.values(board.sessions)
    .filter((session) => isGivenDrugAtHome(session, board.protocols[session.protocolId]))
    .map((session) => ({ session, personId: lastHome(session, 'watch')?.by ?? null }));
  return [...pumps, ...atHome];
}

/** Everybody in a chair whose nurse somebody is now, whatever they are there for (floor rule 22). */
export function inChairsOf({ sessions, shift }: Board, staffId: Id): LiveSession[] {
  return Object.values(sessions).filter(
    ({ status, chairId, nurseId }) =>
      sessionStatus(status).inClinic && chairId !== null && nurseNow(shift.covers, nurseId) === staffId,
  );
}

/** Whom somebody looks after now. */
export function watchedBy(board: Board, staffId: Id): LiveSession[] {
  return watchedSessions(board).flatMap(({ session, personId }) => (personId === staffId ? [session] : []));
}
