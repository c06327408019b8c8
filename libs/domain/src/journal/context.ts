import type { DayPlan } from '../clinic/day-plan.js';
import { minutesAfter, type Id, type Iso } from '../clinic/clinic-time.js';
import type { Actor } from '../clinic/staff.js';
import type { Patient } from '../patients/patient.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { PlannedVisit } from '../sessions/planned-visit.js';
import { DomainError } from './problem.js';
import type { Board } from './board.js';
import { say } from './say.js';

/** What a decision rests on beside the board: who asks, and the clinic's time read under the lock. */
export interface Context {
  actor: Actor;
  now: Iso;
  /** How fast the clinic's clock runs; a demo's is faster. */
  rate: number;
  /** The plan of a day that opens, and the sessions booked for it with their patients. */
  joining?: { plan: DayPlan | null; sessions: LiveSession[]; patients: Patient[] };
  /** What is booked, beside the board, for the chair or the patient of a booking. */
  planned?: readonly PlannedVisit[];
  /** The visit whose answers a patient says are the same. */
  earlier?: LiveSession;
  /** The patient's last visit beside this one on which a drug was begun. */
  lastTreated?: LiveSession;
  /** Who has the number that a patient is to have, wherever they are. */
  numbered?: Patient;
  /** The sessions on the given board that are guests of this decision: they are not on the clinic's own board. */
  guests?: readonly Id[];
}

/** A session that the command is about, or the refusal that says nothing of other clinics. */
export function sessionOn(board: Board, sessionId: Id): LiveSession {
  const session = board.sessions[sessionId];
  if (!session) throw new DomainError('not-found', say('noSuchSession'));
  return session;
}

/** The protocol that a session keeps to. */
export function protocolOf(board: Board, session: Pick<LiveSession, 'protocolId'>): Protocol {
  const protocol = board.protocols[session.protocolId];
  if (!protocol) throw new DomainError('not-found', say('noSuchProtocol'));
  return protocol;
}

/** Refuses a time that lies more than a minute ahead; a faster clock is given its minute in its own time. */
export function refuseFuture(at: Iso, { now, rate }: Context, path: string): void {
  if (at <= minutesAfter(now, rate)) return;
  throw new DomainError('future-time', say('liesAhead', now), [{ path, code: 'future-time', value: at }]);
}
