import type { Note } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import { enteredLater } from '../sessions/entered-later.js';
import type { TimelineLine } from '../sessions/timeline-line.js';
import { TIMELINE_WORDS } from '../sessions/timeline-words.en.js';
import { clockTime } from '../vitals/clock-time.js';
import { NOTE_WORDS as words } from './words.en.js';

/** The notes of a session, each at the moment that it is about. */
export function noteLines(view: SessionInView): TimelineLine[] {
  return view.session.notes.map((note) => noteLine(note, view));
}

function noteLine(note: Note, view: SessionInView): TimelineLine {
  const { id, text, at, recordedAt, by, struck } = note;
  const name = (person: string): string => view.staff[person]?.name ?? TIMELINE_WORDS.somebody;
  const details = [words.note, name(by), ...enteredLater(at, recordedAt, view)];
  const line = { key: id, at, kind: 'step' as const, what: text, old: [], details };
  if (!struck) return { ...line, note };
  const why = TIMELINE_WORDS.struckBy(clockTime(struck.at, view.timeZone), name(struck.by), struck.reason);
  return { ...line, what: words.struck, old: [text], details: [...details, why] };
}
