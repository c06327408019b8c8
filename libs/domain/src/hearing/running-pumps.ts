import type { Board } from '../journal/board.js';
import { hasPump } from '../protocols/routes.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';

/** A protocol without a drug has no pump, whatever its status is called. */
export function isPumpRunning({ status }: Pick<LiveSession, 'status'>, protocol: Protocol | undefined): boolean {
  return protocol !== undefined && hasPump(protocol) && sessionStatus(status).pumpRuns === true;
}

/** The sessions whose pump runs now: as long as there is one, somebody must be able to hear (floor rule 13). */
export function runningPumps({ sessions, protocols }: Pick<Board, 'sessions' | 'protocols'>): LiveSession[] {
  return Object.values(sessions).filter((session) => isPumpRunning(session, protocols[session.protocolId]));
}
