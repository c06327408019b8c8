import type { Board } from '../journal/board.js';
import { isChangeOfSession } from '../journal/change.js';
import type { Command } from '../journal/command.js';
import type { Entry } from '../journal/entry.js';
import { applyToSession } from '../sessions/fold-session.js';
import type { LiveSession } from '../sessions/infusion-session.js';

/** A session that the clinic knows, but not its board. */
export function guestOf(entries: readonly Entry[], board: Board, { payload }: Command): LiveSession | undefined {
  const sessionId = 'sessionId' in payload ? payload.sessionId : undefined;
  if (sessionId === undefined || board.sessions[sessionId]) return undefined;
  return entries
    .flatMap((entry) => entry.changes)
    .filter(isChangeOfSession)
    .filter((change) => change.sessionId === sessionId && change.type !== 'session-left-board')
    .reduce<LiveSession | undefined>(applyToSession, undefined);
}
