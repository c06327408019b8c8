import {
  MEASURE_WORDS,
  possibleRange,
  visitCourse,
  type BeforeAndSince,
  type Measure,
  type PeakAndClear,
} from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { COURSE_WORDS as words } from './words.en.js';

/** One line of the course: of what, and how it went. */
export interface CourseLine {
  name: string;
  says: string;
}

/** What went up, and what got better, in the order in which the protocol names it; empty before the drug. */
export function courseLines({ session, protocol, timeZone }: SessionInView): CourseLine[] {
  const { complaints, peaks } = visitCourse(session, protocol);
  return [
    ...complaints.map((one) => ({ name: MEASURE_WORDS[one.measure].short, says: changeWords(one, timeZone) })),
    ...peaks.map((one) => ({ name: MEASURE_WORDS[one.measure].short, says: peakWords(one, timeZone) })),
  ];
}

const mostOf = (measure: Measure): number => possibleRange(measure)[1];

function changeWords({ measure, before, since }: BeforeAndSince & { measure: Measure }, timeZone: string): string {
  const change = since.value - before.value;
  const verdict = change === 0 ? words.same : change < 0 ? words.less(-change) : words.more(change);
  const now = words.since(since.value, clockTime(since.takenAt, timeZone));
  return [words.before(before.value, mostOf(measure)), now, verdict].join(', ');
}

function peakWords(
  { measure, peak, clear, minutesAfterDrug }: PeakAndClear & { measure: Measure },
  timeZone: string,
): string {
  const highest = words.peak(peak.value, mostOf(measure), clockTime(peak.takenAt, timeZone));
  // it never went beyond what counts as clear
  if (clear?.readingId === peak.readingId) return highest;
  return `${highest}; ${clearWords(clear, minutesAfterDrug, timeZone)}`;
}

function clearWords(clear: PeakAndClear['clear'], minutesAfterDrug: number | null, timeZone: string): string {
  if (!clear) return words.notClear;
  if (minutesAfterDrug === 0) return words.clearWhileRunning;
  const time = clockTime(clear.takenAt, timeZone);
  return minutesAfterDrug === null ? words.clear(time) : words.clearAfter(time, Math.round(minutesAfterDrug));
}
