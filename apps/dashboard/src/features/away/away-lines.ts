import { AWAY_REASON_WORDS, STATUS_WORDS, type Absence } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import type { TimelineLine } from '../sessions/timeline-line.js';
import { clockTime } from '../vitals/clock-time.js';
import { AWAY_WORDS as words } from './words.en.js';

/** When the patient was away, and who saw them back. */
export function awayLines(view: SessionInView): TimelineLine[] {
  return view.session.absences.flatMap((absence) => linesOf(absence, view));
}

function linesOf(absence: Absence, { staff, timeZone }: SessionInView): TimelineLine[] {
  const { id, reason, until, goesWith, status, at, by, back } = absence;
  const name = (who: string) => staff[who]?.name ?? words.somebody;
  const what = words.line(AWAY_REASON_WORDS[reason].toLowerCase(), clockTime(until, timeZone));
  const along = goesWith === null ? words.goesAlone : words.with(name(goesWith));
  const details = [along, words.pump(STATUS_WORDS[status]), name(by)];
  const went: TimelineLine = { key: id, at, kind: 'step', what, old: [], details };
  if (!back) return [went];
  return [went, { key: `${id} back`, at: back.at, kind: 'step', what: words.back, old: [], details: [name(back.by)] }];
}
