import { chairsInOrder } from '../chairs/chair.js';
import { isPumpRunning } from '../hearing/running-pumps.js';
import type { Board } from '../journal/board.js';
import { hasPump } from '../protocols/routes.js';
import { lastStep, type LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { calledAt, type HelpCall } from './help-call.js';

/**
 * The pumps that a call is about, by chair: each that runs, and each that was charted as stopped since somebody called, so
 * that whoever opens the call late sees what is done already (floor rule 14).
 */
export function pumpsOfCall(board: Board, call: Pick<HelpCall, 'callers'>): LiveSession[] {
  const from = calledAt(call);
  const order = chairsInOrder(board).map(({ id }) => id);
  return Object.values(board.sessions)
    .filter(
      (session) => isPumpRunning(session, board.protocols[session.protocolId]) || isStoppedSince(board, session, from),
    )
    .sort((a, b) => order.indexOf(a.chairId ?? '') - order.indexOf(b.chairId ?? ''));
}

function isStoppedSince({ protocols }: Board, session: LiveSession, from: string): boolean {
  const protocol = protocols[session.protocolId];
  if (!protocol || !hasPump(protocol) || !sessionStatus(session.status).inClinic) return false;
  return (lastStep(session, 'stop')?.at ?? '') >= from;
}
