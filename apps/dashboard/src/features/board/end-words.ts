import { doseShown, minutesBetween, type Iso, type LiveSession } from '@chairside/domain';
import { minutesWords } from '../vitals/age-words.js';
import { clockTime } from '../vitals/clock-time.js';
import { visitSpan } from './ribbon-plan.js';
import { words } from './words.en.js';

/** The planned end in words; the time is what one looks for. */
export interface EndWords {
  before: string;
  time: string;
  after: string;
}

/** "Ends 11:17 · 21 min" while the drug runs, by the volume that is still to come; else what the booking plans. */
export function endWords(session: LiveSession, now: Iso, timeZone: string, countsDown: boolean): EndWords {
  if (session.status === 'paused') return { before: words.endNotKnown, time: '', after: '' };
  const endsAt = session.status === 'infusing' ? doseShown(session, now)?.endsAt : undefined;
  if (!endsAt) return { ...words.plannedTo(clockTime(visitSpan(session).plannedTo, timeZone)), after: '' };
  const left = Math.ceil(minutesBetween(now, endsAt));
  if (left <= 0) return { ...words.ended(clockTime(endsAt, timeZone)), after: '' };
  return { ...words.ends(clockTime(endsAt, timeZone)), after: countsDown ? words.minutesLeft(minutesWords(left)) : '' };
}
