import {
  applyToSession,
  isChangeOfSession,
  type Board,
  type Command,
  type Id,
  type LiveSession,
  type Patient,
} from '@chairside/domain';
import type { ClientBase } from 'pg';
import { readEntriesOf } from './journal-rows.js';

/** A session from the entries that touched it, on the board or not; nothing when this clinic has none of that id. */
export async function foldSession(client: ClientBase, clinicId: Id, sessionId: Id): Promise<LiveSession | undefined> {
  const [session] = await foldSessions(client, clinicId, [sessionId]);
  return session;
}

/** Several sessions at once, each from the entries that touched it; what this clinic has not is left out. */
export async function foldSessions(
  client: ClientBase,
  clinicId: Id,
  sessionIds: readonly Id[],
): Promise<LiveSession[]> {
  const entries = await readEntriesOf(client, clinicId, sessionIds);
  const folded = new Map<Id, LiveSession | undefined>(sessionIds.map((id) => [id, undefined]));
  for (const change of entries.flatMap(({ changes }) => changes).filter(isChangeOfSession)) {
    const { sessionId, type } = change;
    if (type === 'session-left-board' || !folded.has(sessionId)) continue;
    folded.set(sessionId, applyToSession(folded.get(sessionId), change));
  }
  return [...folded.values()].flatMap((session) => session ?? []);
}

/** A patient as last registered, corrected or joined to a board; nothing when this clinic has none of that id. */
export async function foldPatient(client: ClientBase, clinicId: Id, patientId: Id): Promise<Patient | undefined> {
  const entries = await readEntriesOf(client, clinicId, [patientId]);
  const stood = entries
    .flatMap((entry) => entry.changes)
    .flatMap((change) => ('patient' in change ? [change.patient] : []));
  return stood.findLast((patient) => patient.id === patientId);
}

/**
 * The board with whatever a command needs that is not on it: a session of another day, a patient without a session
 * today. They are guests of this one decision and do not join the board.
 */
export async function withGuests(client: ClientBase, clinicId: Id, board: Board, { payload }: Command): Promise<Board> {
  const sessionId = 'sessionId' in payload ? payload.sessionId : undefined;
  const session = sessionId && !board.sessions[sessionId] ? await foldSession(client, clinicId, sessionId) : undefined;
  const withSession = session ? { ...board, sessions: { ...board.sessions, [session.id]: session } } : board;
  const patientId = 'patientId' in payload ? payload.patientId : session?.patientId;
  if (patientId === undefined || board.patients[patientId]) return withSession;
  const patient = await foldPatient(client, clinicId, patientId);
  return patient ? { ...withSession, patients: { ...withSession.patients, [patient.id]: patient } } : withSession;
}
