import type { Id } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import { isChangeOfSession } from '../journal/change.js';
import type { Command } from '../journal/command.js';
import type { Entry } from '../journal/entry.js';
import { applyToSession } from '../sessions/fold-session.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import { placeSeen, type SeenPlace } from '../sessions/seen-place.js';

/** The patient's last visit beside the one that a command is about, on which a drug was begun; the server reads it from its rows. */
export function lastTreatedOf(sessions: Board['sessions'], { payload }: Command): LiveSession | undefined {
  const session = 'sessionId' in payload && payload.sessionId ? sessions[payload.sessionId] : undefined;
  return Object.values(sessions)
    .filter(({ id, patientId }) => session && id !== session.id && patientId === session.patientId)
    .filter((other) => drugStart(other) !== undefined)
    .sort((a, b) => ((drugStart(a) ?? '') < (drugStart(b) ?? '') ? -1 : 1))
    .at(-1);
}

/** A session that the clinic knows, but not its board. */
export function guestOf(entries: readonly Entry[], board: Board, { payload }: Command): LiveSession | undefined {
  const sessionId = 'sessionId' in payload ? payload.sessionId : undefined;
  return sessionId === undefined || board.sessions[sessionId] ? undefined : knownSession(entries, sessionId);
}

/** The place of a visit as somebody sees it who looks now, wherever the visit is. */
export function placeNow(entries: readonly Entry[], board: Board, sessionId: Id): SeenPlace | undefined {
  const session = board.sessions[sessionId] ?? knownSession(entries, sessionId);
  return session && placeSeen(session);
}

function knownSession(entries: readonly Entry[], sessionId: Id): LiveSession | undefined {
  return entries
    .flatMap((entry) => entry.changes)
    .filter(isChangeOfSession)
    .filter((change) => change.sessionId === sessionId && change.type !== 'session-left-board')
    .reduce<LiveSession | undefined>(applyToSession, undefined);
}
