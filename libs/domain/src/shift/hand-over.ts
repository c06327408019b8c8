import type { Id, Iso } from '../clinic/clinic-time.js';

/** A patient who has another nurse from then on, and what that one has to know. */
export interface HandOver {
  /** Nobody, where the patient had no nurse. */
  fromId: Id | null;
  toId: Id;
  /** Nothing where somebody took a patient whom nobody had, or on a screen that may not show it. */
  note: string | null;
  at: Iso;
  by: Id;
}

/** The session has its new nurse; who had it before, and what was said, stays readable. */
export type HandOverChange = { type: 'session-handed-over'; sessionId: Id; handOver: HandOver };
