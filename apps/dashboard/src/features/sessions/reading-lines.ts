import { MEASURE_WORDS, standingReadings, type Measure, type VitalsReading } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { setLine } from '../vitals/format-set.js';
import { dueNames } from '../vitals/due-names.js';
import { NOT_TAKEN_SAID } from '../vitals/words.en.js';
import type { SessionInView } from './session-in-view.js';
import type { TimelineLine } from './timeline-line.js';
import { TIMELINE_WORDS as words } from './timeline-words.en.js';

/** A line for each set that stands; what it took the place of is kept before it. */
export function readingLines(view: SessionInView): TimelineLine[] {
  const { readings } = view.session;
  return standingReadings(readings).map((reading) => ({
    key: reading.id,
    at: reading.takenAt,
    kind: 'set',
    what: charted(reading),
    old: oldOf(reading, view),
    details: detailsOf(reading, view),
    reading,
  }));
}

/** What stood there, with its time where that was another; a set of which only the time was wrong keeps its values. */
function oldOf(reading: VitalsReading, { session, timeZone }: SessionInView): string[] {
  const earlier = earlierOf(reading, session.readings);
  return earlier.map((old, index) => {
    const next = earlier[index + 1] ?? reading;
    const clock = old.takenAt === next.takenAt ? '' : clockTime(old.takenAt, timeZone);
    const values = charted(old) === charted(next) ? '' : charted(old);
    return [clock, values].filter(Boolean).join(' ');
  });
}

/** The readings that a correction took the place of, oldest first. */
function earlierOf(reading: VitalsReading, readings: readonly VitalsReading[]): VitalsReading[] {
  const before = readings.find(({ id }) => id === reading.corrects);
  return before ? [...earlierOf(before, readings), before] : [];
}

/** The values of a set in one line; nothing in it says that the set was charted in error. */
export function charted(reading: Pick<VitalsReading, 'values' | 'scales' | 'notTaken'>): string {
  const parts = [setLine(reading), ...notTakenParts(reading)].filter((part) => part !== '');
  return parts.length === 0 ? words.inError : parts.join(', ');
}

/** "BP not taken" once, though a cuff has two values. */
function notTakenParts({ notTaken }: Pick<VitalsReading, 'notTaken'>): string[] {
  const said = Object.entries(notTaken).map(
    ([name, reason]) => `${dueNames([name as Measure])} ${NOT_TAKEN_SAID[reason]}`,
  );
  return [...new Set(said)];
}

function detailsOf(reading: VitalsReading, view: SessionInView): string[] {
  const [first = reading, ...corrections] = [...earlierOf(reading, view.session.readings), reading];
  return [
    ...authorsOf(first, corrections, view),
    ...(reading.device === 'home-cuff' ? [words.homeCuff] : []),
    ...(reading.late && reading.corrects === undefined ? [lateWords(reading, view)] : []),
    ...(reading.lateReason === undefined ? [] : [`“${reading.lateReason}”`]),
    ...(reading.confirmed.length === 0
      ? []
      : [words.confirmed(reading.confirmed.map((measure) => MEASURE_WORDS[measure].short).join(', '))]),
    ...(reading.possibleRepeatOf === undefined ? [] : [words.repeated]),
  ];
}

/** Who charted it, and then everybody who amended it: a correction takes the place of values, not of their author. */
function authorsOf(first: VitalsReading, corrections: VitalsReading[], { staff, timeZone }: SessionInView): string[] {
  const name = (id: string): string => staff[id]?.name ?? words.somebody;
  if (corrections.length === 0) return [name(first.recordedBy)];
  return [
    words.chartedBy(name(first.recordedBy)),
    ...corrections.map(({ recordedAt, recordedBy, reason = '' }) =>
      words.amended(clockTime(recordedAt, timeZone), name(recordedBy), reason),
    ),
  ];
}

function lateWords({ recordedAt, takenAt }: VitalsReading, { timeZone }: SessionInView): string {
  return words.late(clockTime(recordedAt, timeZone), clockTime(takenAt, timeZone));
}
