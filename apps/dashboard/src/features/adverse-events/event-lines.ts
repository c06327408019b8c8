import { ADVERSE_EVENT_WORDS, eventNow, OUTCOME_WORDS, type AdverseEvent } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import type { TimelineLine } from '../sessions/timeline-line.js';
import { TIMELINE_WORDS } from '../sessions/timeline-words.en.js';
import { clockTime } from '../vitals/clock-time.js';
import { EVENT_WORDS as words } from './words.en.js';

/** The adverse events of a session, each at its onset, with every grade that was given and who was told. */
export function eventLines(view: SessionInView): TimelineLine[] {
  return view.session.adverseEvents.map((event) => eventLine(event, view));
}

function eventLine(event: AdverseEvent, { staff, timeZone }: SessionInView): TimelineLine {
  const { id, term, at, states, told, struck } = event;
  const name = (person: string): string => staff[person]?.name ?? words.somebody;
  const what = words.line(ADVERSE_EVENT_WORDS[term].label, eventNow(event).grade);
  const grades = states.map(({ grade, by, suggested }) =>
    [words.lineGrade(grade, name(by)), ...(suggested === null ? [] : [words.lineSuggested(suggested)])].join(', '),
  );
  const heard = told.map((one) => words.toldAt(name(one.providerId), clockTime(one.at, timeZone)));
  const details = [...grades, ...heard, OUTCOME_WORDS[eventNow(event).outcome].toLowerCase()];
  const line = { key: id, at, kind: 'step' as const, what, old: [], details };
  if (!struck) return line;
  const why = TIMELINE_WORDS.struckBy(clockTime(struck.at, timeZone), name(struck.by), struck.reason);
  return { ...line, what: words.lineStruck, old: [what], details: [...details, why] };
}
