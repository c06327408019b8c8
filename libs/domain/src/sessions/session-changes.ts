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

/** Where a move leaves the drug; while it is given, and before it, a session that is open has no outcome. */
function outcomeAfter(moved: LiveSession, step: SessionStep): InfusionOutcome | null {
  if ('isLast' in step && step.isLast) return 'completed';
  const { outcome } = sessionMove(step.move);
  if (outcome) return outcome;
  const { ended, holdsDrug } = sessionStatus(step.status);
  const isBegun = drugStart(moved) !== undefined;
  if (!ended) return holdsDrug || !isBegun ? null : moved.infusionOutcome;
  // whoever is sent to hospital or leaves takes the pump's end with them
  return moved.infusionOutcome ?? (isBegun ? 'stopped-early' : 'not-started');
}

/** The only writer of a session's status. */
export function applyStep(session: LiveSession, step: SessionStep): LiveSession {
  const steps = [...session.steps, step];
  const moved = { ...session, steps, status: step.status, statusRevision: steps.length };
  return { ...moved, infusionOutcome: outcomeAfter(moved, step) };
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
