import type { Id, Iso } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { SessionStatus } from '../sessions/session-statuses.js';

/** Where somebody goes who leaves their place for a while. */
export const AWAY_REASONS = ['restroom', 'other'] as const;
export type AwayReason = (typeof AWAY_REASONS)[number];

/** Longer than this somebody is not away, but has left. */
export const LONGEST_ABSENCE_MINUTES = 60;

/** A patient who is not in their place: until when, who goes along, and how it stood with the pump (floor rule 16). */
export interface Absence {
  id: Id;
  reason: AwayReason;
  /** Somebody of the clinic; nobody where the patient goes alone. */
  goesWith: Id | null;
  /** The status in which they went: whether the pump ran, stood or was over. */
  status: SessionStatus;
  at: Iso;
  until: Iso;
  recordedAt: Iso;
  by: Id;
  /** Who saw them back in their place. It never returns by itself. */
  back: { at: Iso; recordedAt: Iso; by: Id } | null;
}

/** The absence that goes on: there is at most one. */
export function openAbsence({ absences }: Pick<LiveSession, 'absences'>): Absence | undefined {
  return absences.find(({ back }) => back === null);
}
