import {
  applyToSession,
  isChangeOfSession,
  type Board,
  type Command,
  type Context,
  type Id,
  type LiveSession,
  type Patient,
} from '@chairside/domain';
import type { ClientBase } from 'pg';
import { readEntriesOf } from './journal-rows.js';

/** A session from the entries that touched it, wherever it is; nothing when this clinic has none of that id. */
export async function foldSession(client: ClientBase, clinicId: Id, sessionId: Id): Promise<LiveSession | undefined> {
  const entries = await readEntriesOf(client, clinicId, sessionId);
  return entries
    .flatMap((entry) => entry.changes)
    .filter(isChangeOfSession)
    .filter((change) => change.sessionId === sessionId)
    .reduce<LiveSession | undefined>(applyToSession, undefined);
}

async function foldPatient(client: ClientBase, clinicId: Id, patientId: Id): Promise<Patient | undefined> {
  const entries = await readEntriesOf(client, clinicId, patientId);
  const registered = entries
    .flatMap((entry) => entry.changes)
    .flatMap((change) => ('patient' in change ? [change.patient] : []));
  return registered.findLast((patient) => patient.id === patientId);
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

/** What joins the board when a day opens: the sessions booked for it, and their patients. */
export async function joiningOn(
  client: ClientBase,
  clinicId: Id,
  day: string,
): Promise<NonNullable<Context['joining']>> {
  const { rows } = await client.query<{ id: Id; patient_id: Id }>(
    'SELECT id, patient_id FROM sessions WHERE clinic_id = $1 AND day = $2 ORDER BY scheduled_at, id',
    [clinicId, day],
  );
  const sessions = await oneByOne(
    rows.map((row) => row.id),
    (id) => foldSession(client, clinicId, id),
  );
  const patientIds = [...new Set(rows.map((row) => row.patient_id))];
  const patients = await oneByOne(patientIds, (id) => foldPatient(client, clinicId, id));
  return { sessions, patients };
}

/** A connection asks one thing at a time. */
async function oneByOne<T>(ids: readonly Id[], find: (id: Id) => Promise<T | undefined>): Promise<T[]> {
  const found: T[] = [];
  for (const id of ids) {
    const item = await find(id);
    if (item !== undefined) found.push(item);
  }
  return found;
}
