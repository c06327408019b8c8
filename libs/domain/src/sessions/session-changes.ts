import type { Id } from '../clinic/clinic-time.js';
import type { CoSignature } from '../co-signatures/co-signature.js';
import {
  drugStart,
  type BookedPlace,
  type BookedSession,
  type GateRecord,
  type LiveSession,
  type SessionStep,
} from './infusion-session.js';
import type { StopReason } from './reasons.js';
import { sessionMove, sessionStatus, type InfusionOutcome } from './session-statuses.js';

export type SessionChange =
  | { type: 'session-booked'; sessionId: Id; session: BookedSession }
  | { type: 'session-rebooked'; sessionId: Id; place: BookedPlace }
  /** The protocol has a newer version, under which the patient comes. */
  | { type: 'session-protocol-moved'; sessionId: Id; protocolId: Id }
  | { type: 'session-joined-board'; sessionId: Id; session: LiveSession }
  | { type: 'session-left-board'; sessionId: Id }
  | { type: 'session-seated'; sessionId: Id; chairId: Id; nurseId: Id }
  | { type: 'session-moved'; sessionId: Id; number: number; step: SessionStep }
  | { type: 'stop-described'; sessionId: Id; reason: StopReason; pumpMl: number | null; by: Id }
  | { type: 'gate-recorded'; sessionId: Id; record: GateRecord }
  | { type: 'co-signed'; sessionId: Id; signature: CoSignature };

/** Where a move leaves the drug; a session that is open again, or for the first time, has no outcome yet. */
function outcomeAfter(session: LiveSession, step: SessionStep): InfusionOutcome | null {
  const { move, status } = step;
  if ('isLast' in step && step.isLast) return 'completed';
  const { outcome } = sessionMove(move);
  if (outcome !== undefined) return outcome;
  if (sessionStatus(status).ended !== true) return session.infusionOutcome;
  if (session.infusionOutcome !== null) return session.infusionOutcome;
  // whoever is sent to hospital or leaves takes the pump's end with them
  return drugStart(session) === undefined ? 'not-started' : 'stopped-early';
}

/** The only writer of a session's status. */
export function applyStep(session: LiveSession, step: SessionStep): LiveSession {
  const steps = [...session.steps, step];
  const infusionOutcome = outcomeAfter(session, step);
  return { ...session, steps, status: step.status, statusRevision: steps.length, infusionOutcome };
}

/** A stop whose reason and volume were charted after the tap, and by whom. */
export function applyStopDescription(
  session: LiveSession,
  { reason, pumpMl, by }: Extract<SessionChange, { type: 'stop-described' }>,
): LiveSession {
  const last = session.steps.findLastIndex((step) => step.move === 'stop');
  const steps = session.steps.map((step, index) =>
    index === last && step.move === 'stop' ? { ...step, reason, pumpMl, describedBy: by } : step,
  );
  return { ...session, steps };
}
