import { CONTACT_RESULT_WORDS, CONTACT_WAY_WORDS, type ContactAttempt } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import { enteredLater } from '../sessions/entered-later.js';
import type { TimelineLine } from '../sessions/timeline-line.js';
import { TIMELINE_WORDS } from '../sessions/timeline-words.en.js';
import { clockTime } from '../vitals/clock-time.js';
import { CONTACT_WORDS as words } from './words.en.js';

/** Each attempt to reach the patient, at the moment at which it was made. */
export function contactLines(view: SessionInView): TimelineLine[] {
  return view.session.contacts.map((contact) => contactLine(contact, view));
}

function contactLine(contact: ContactAttempt, view: SessionInView): TimelineLine {
  const { id, how, result, words: said, at, recordedAt, by, struck } = contact;
  const name = (person: string): string => view.staff[person]?.name ?? TIMELINE_WORDS.somebody;
  const what = words.tried(CONTACT_WAY_WORDS[how], CONTACT_RESULT_WORDS[result]);
  const details = [...(said === null ? [] : [words.why(said)]), name(by), ...enteredLater(at, recordedAt, view)];
  const line = { key: id, at, kind: 'step' as const, what, old: [], details };
  if (!struck) return line;
  const why = TIMELINE_WORDS.struckBy(clockTime(struck.at, view.timeZone), name(struck.by), struck.reason);
  return { ...line, what: words.struck, old: [what], details: [...details, why] };
}
