import { minutesBetween } from '../clinic/clinic-time.js';
import { firstStep, lastStep, type LiveSession } from './infusion-session.js';
import { NOTICE_WORDS as words } from './notice-words.en.js';

/** Who calls off so long ahead leaves time to give the chair to somebody else, and is in no rate of who did not come. */
export const EARLY_NOTICE_HOURS = 24;

type Cancellable = Pick<LiveSession, 'steps' | 'scheduledAt' | 'status'>;

/**
 * How long before its booked start a visit was called off, in hours as they pass: a night on which the clocks change is
 * an hour shorter or longer. Negative once it was to have begun; nothing where it stands, or its patient had come.
 */
export function noticeHours(session: Cancellable): number | null {
  const cancelled = session.status === 'cancelled' ? lastStep(session, 'cancel') : undefined;
  if (!cancelled || firstStep(session, 'check-in')) return null;
  return minutesBetween(cancelled.at, session.scheduledAt) / 60;
}

/** Whether a visit was called off early enough to leave the rate of who did not come. */
export function isCalledOffEarly(session: Cancellable): boolean {
  const hours = noticeHours(session);
  return hours !== null && hours >= EARLY_NOTICE_HOURS;
}

/** The notice in words, in whole hours that have passed: 23 hours and 59 minutes are 23. */
export function noticeWords(hours: number): string {
  if (hours < 0) return words.after;
  if (hours < 1) return words.lessThanAnHour;
  return words.hours(Math.floor(hours));
}
