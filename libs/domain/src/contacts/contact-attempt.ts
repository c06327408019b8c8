import type { Id, Iso } from '../clinic/clinic-time.js';
import type { Struck } from '../clinic/struck.js';
import type { LiveSession } from '../sessions/infusion-session.js';

export const CONTACT_WAYS = ['phone', 'text', 'email', 'other-person'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

interface ContactResultRow {
  /** The patient, or whoever speaks for them, was spoken with. */
  readonly isReached?: true;
}

/** What came of an attempt to reach a patient. */
export const CONTACT_RESULTS = {
  reached: { isReached: true },
  'message-left': {},
  'no-answer': {},
  'wrong-number': {},
} as const satisfies Record<string, ContactResultRow>;

export type ContactResult = keyof typeof CONTACT_RESULTS;
export const contactResults = Object.keys(CONTACT_RESULTS) as readonly ContactResult[];

/** What is said of an attempt. */
export interface ContactDetails {
  how: ContactWay;
  result: ContactResult;
  words: string | null;
}

/**
 * Somebody tried to reach the patient of a visit: before it, when they did not come, or after they left. It is one fact,
 * whatever it was for; it is never changed, and struck where it was charted in error.
 */
export interface ContactAttempt extends ContactDetails {
  id: Id;
  /** When the visit was booked for, as whoever called saw it: a visit that is moved has to be said anew. */
  bookedFor: Iso;
  at: Iso;
  recordedAt: Iso;
  by: Id;
  struck: Struck | null;
}

/** Whether the patient was spoken with. */
export function isReached({ result }: Pick<ContactAttempt, 'result'>): boolean {
  const row: ContactResultRow = CONTACT_RESULTS[result];
  return row.isReached === true;
}

/** The attempts that count, in the order in which they were made. */
export function standingContacts({ contacts }: Pick<LiveSession, 'contacts'>): ContactAttempt[] {
  return contacts.filter(({ struck }) => struck === null).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

type Booked = Pick<LiveSession, 'contacts' | 'scheduledAt'>;

/** The attempts about the visit as it is booked now, before it was to begin and since. */
export function contactsOfBooking(session: Booked): ContactAttempt[] {
  return standingContacts(session).filter(({ bookedFor }) => bookedFor === session.scheduledAt);
}

/** The attempts that were made once the patient was awaited, up to a moment: a reminder of the day before is none of them. */
export function contactsWhileAwaited(session: Booked, until: Iso): ContactAttempt[] {
  return standingContacts(session).filter(({ at }) => at >= session.scheduledAt && at <= until);
}
