import {
  type Accepted,
  acceptedBy,
  type Actor,
  applyEntry,
  applyToSession,
  type Board,
  type Command,
  type Context,
  decide,
  DomainError,
  type Entry,
  type Id,
  isChangeOfSession,
  type Iso,
  type LiveSession,
  sayOfJournal,
  subjectsOf,
} from '@chairside/domain';
import type { ClientBase } from 'pg';
import { foldSession, withGuests } from './guests.js';
import type { ChainedEntry } from './hash-chain.js';
import type { KnownCommand } from './journal-rows.js';
import { patientNumbered } from './numbered.js';
import { joiningOn, lastTreated, plannedBeside } from './planned.js';

/** A command that waits for its commit. */
export interface Submission {
  command: Command;
  actor: Actor;
  bodyHash: Buffer;
  /** After this, on a clock that nobody can set, its sender was told that nothing is known of it: it is not begun any more. */
  untilMs: number;
  /** When it happened, where that is not now: only the made-up past of a demo is written afterwards. */
  happenedAt?: Iso;
}

/** What became of a command: accepted at a revision, refused by the rules, or a fault of ours. */
export type Outcome =
  | { kind: 'accepted'; value: Accepted; revision: number }
  | { kind: 'refused'; error: DomainError }
  | { kind: 'failed'; error: unknown };

export interface Decided {
  outcomes: Outcome[];
  chained: ChainedEntry[];
  /** Every session that was touched, as it stands after the batch. */
  sessions: { session: LiveSession; revision: number }[];
}

interface Ground {
  clinicId: Id;
  board: Board;
  revision: number;
  now: string;
  rate: number;
  known: Map<Id, KnownCommand>;
}

/** Decides a batch on a copy of the board: each command sees what those before it changed. Stores nothing. */
export async function decideBatch(client: ClientBase, ground: Ground, batch: readonly Submission[]): Promise<Decided> {
  const desk: Desk = {
    board: ground.board,
    guests: new Set(),
    touched: new Map(),
    chained: [],
    known: new Map(ground.known),
  };
  const outcomes: Outcome[] = [];
  for (const submission of batch) outcomes.push(await decideNext(client, ground, desk, submission));
  return { outcomes, chained: desk.chained, sessions: [...desk.touched.values()] };
}

/** The copy that a batch works on. */
interface Desk {
  board: Board;
  /** The sessions on this copy that the clinic's board does not hold. */
  guests: Set<Id>;
  touched: Map<Id, { session: LiveSession; revision: number }>;
  chained: ChainedEntry[];
  known: Map<Id, KnownCommand>;
}

async function decideNext(client: ClientBase, ground: Ground, desk: Desk, submission: Submission): Promise<Outcome> {
  const { command, actor, bodyHash } = submission;
  const earlier = desk.known.get(command.id);
  if (earlier) return answerAgain(earlier, submission);
  const guested = await withGuests(client, ground.clinicId, desk.board, command);
  noteGuests(desk, guested);
  const revision = ground.revision + desk.chained.length + 1;
  const outcome = decideOne(guested, submission, await contextFor(client, ground, guested, desk, submission), revision);
  if ('error' in outcome) return outcome;
  const value = acceptedBy(command);
  const { entry } = outcome;
  if (entry.changes.length === 0) return { kind: 'accepted', value, revision: revision - 1 };
  desk.chained.push(chain(entry, submission));
  desk.known.set(command.id, { actorId: actor.id, bodyHash, value, revision });
  desk.board = withTouched(applyEntry(guested, entry), guested, entry, desk);
  return { kind: 'accepted', value, revision };
}

/**
 * Notes how each touched session stands now. One that is booked for a later day, or moved to one, and a patient without a
 * session, stay on the desk: until they are stored nobody could fetch them as guests.
 */
function withTouched(after: Board, before: Board, entry: Entry, { touched, guests }: Desk): Board {
  const sessions = { ...after.sessions };
  for (const change of entry.changes.filter(isChangeOfSession)) {
    if (change.type === 'session-joined-board') guests.delete(change.sessionId);
    if (change.type === 'session-joined-board' || change.type === 'session-left-board') continue;
    const known = touched.get(change.sessionId);
    const from = known?.revision === entry.revision ? known.session : before.sessions[change.sessionId];
    const session = applyToSession(from, change);
    if (!session) continue;
    if (!after.sessions[session.id]) guests.add(session.id);
    touched.set(session.id, { session, revision: entry.revision });
    sessions[session.id] = session;
  }
  const known = entry.changes.flatMap((change) => ('patient' in change ? [change.patient] : []));
  const patients = Object.fromEntries(known.map((patient) => [patient.id, patient]));
  return { ...after, sessions, patients: { ...before.patients, ...after.patients, ...patients } };
}

function noteGuests({ board, guests }: Desk, guested: Board): void {
  for (const id of Object.keys(guested.sessions)) if (!board.sessions[id]) guests.add(id);
}

async function contextFor(
  client: ClientBase,
  ground: Ground,
  { sessions }: Board,
  desk: Desk,
  { command, actor, happenedAt }: Submission,
): Promise<Context> {
  const context = { actor, now: happenedAt ?? ground.now, rate: ground.rate, guests: [...desk.guests] };
  switch (command.name) {
    case 'day:open':
      return { ...context, joining: await joiningOn(client, ground.clinicId, command.payload.day) };
    case 'session:book':
      return {
        ...context,
        planned: await plannedBeside(client, ground.clinicId, command.payload.patientId, command.payload),
      };
    case 'session:rebook': {
      const patientId = sessions[command.payload.sessionId]?.patientId;
      return { ...context, planned: await plannedBeside(client, ground.clinicId, patientId, command.payload) };
    }
    case 'patient:register':
    case 'patient:correct':
      return { ...context, numbered: await patientNumbered(client, ground.clinicId, command.payload.number) };
    case 'order:sign':
    case 'dose:order':
    case 'session:ready':
    case 'session:start':
    case 'dose:give': {
      const last = await lastTreated(client, ground.clinicId, sessions[command.payload.sessionId]);
      return { ...context, ...(last && { lastTreated: last }) };
    }
    case 'preparation:carry': {
      const { sameAs } = command.payload;
      const earlier = sessions[sameAs] ?? (await foldSession(client, ground.clinicId, sameAs));
      return { ...context, ...(earlier && { earlier }) };
    }
    default:
      return context;
  }
}

type One = { entry: Entry } | { kind: 'refused'; error: DomainError } | { kind: 'failed'; error: unknown };

/** The one place where a refusal is caught: a command that is refused, or that we fail at, harms no other. */
function decideOne(board: Board, { command, actor }: Submission, context: Context, revision: number): One {
  try {
    const changes = decide(board, command, context);
    const { id: commandId, name } = command;
    return {
      entry: { revision, commandId, name, actorId: actor.id, actingRole: actor.role, recordedAt: context.now, changes },
    };
  } catch (error) {
    return error instanceof DomainError ? { kind: 'refused', error } : { kind: 'failed', error };
  }
}

/** A repeated command is answered as the first time; the same id with another body, or another author, is refused. */
function answerAgain(earlier: KnownCommand, { actor, bodyHash }: Submission): Outcome {
  if (earlier.actorId !== actor.id) {
    return { kind: 'refused', error: new DomainError('forbidden', sayOfJournal('sentByOther')) };
  }
  if (!earlier.bodyHash.equals(bodyHash)) {
    const message = sayOfJournal('otherContent');
    return { kind: 'refused', error: new DomainError('idempotency-mismatch', message) };
  }
  return { kind: 'accepted', value: earlier.value, revision: earlier.revision };
}

function chain(entry: Entry, { command, bodyHash }: Submission): ChainedEntry {
  const subjects = [...new Set(entry.changes.flatMap(subjectsOf))].sort();
  return { entry, subjects, bodyHash, value: acceptedBy(command) };
}
