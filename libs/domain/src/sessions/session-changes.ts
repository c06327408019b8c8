import type { Id } from '../clinic/clinic-time.js';
import type { DoseOrder } from '../dose/dose-order.js';
import type {
  BookedSession,
  GateRecord,
  InfusionOutcome,
  LiveSession,
  PumpReading,
  SessionStep,
} from './infusion-session.js';
import type { StopReason } from './session-statuses.js';

export type SessionChange =
  | { type: 'session-booked'; sessionId: Id; session: BookedSession }
  | { type: 'session-joined-board'; sessionId: Id; session: LiveSession }
  | { type: 'session-left-board'; sessionId: Id }
  | { type: 'session-seated'; sessionId: Id; chairId: Id; nurseId: Id }
  | { type: 'session-moved'; sessionId: Id; number: number; step: SessionStep }
  | { type: 'stop-described'; sessionId: Id; reason: StopReason; pumpMl: number; by: Id }
  | { type: 'gate-recorded'; sessionId: Id; record: GateRecord }
  | { type: 'order-signed'; sessionId: Id; order: DoseOrder }
  | { type: 'pump-read'; sessionId: Id; reading: PumpReading };

/** Where a move leaves the drug. */
const OUTCOMES: Partial<Record<SessionStep['move'], InfusionOutcome>> = {
  complete: 'completed',
  stop: 'stopped-early',
  cancel: 'not-started',
  'no-show': 'not-started',
};

/** The only writer of a session's status. */
export function applyStep(session: LiveSession, step: SessionStep): LiveSession {
  const steps = [...session.steps, step];
  const outcome = OUTCOMES[step.move] ?? session.infusionOutcome;
  return { ...session, steps, status: step.status, statusRevision: steps.length, infusionOutcome: outcome };
}

/** A stop whose reason and volume were charted after the tap. */
export function applyStopDescription(session: LiveSession, reason: StopReason, pumpMl: number): LiveSession {
  const last = session.steps.findLastIndex((step) => step.move === 'stop');
  const steps = session.steps.map((step, index) =>
    index === last && step.move === 'stop' ? { ...step, reason, pumpMl } : step,
  );
  return { ...session, steps };
}
