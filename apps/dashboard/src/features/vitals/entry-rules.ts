import {
  baselineOf,
  deferralBar,
  drugStart,
  firstStep,
  judgeFor,
  standingReadings,
  type LiveSession,
  type Protocol,
  type VitalsReading,
} from '@chairside/domain';
import type { EntryRules } from './check-field.js';
import { withFieldsFor, type EntryField } from './entry-fields.js';
import { fieldAt, type EntryState } from './entry-state.js';

const SLACK_MINUTES = 2;

/** What is asked for now, what holds something, and the field in which the cursor stands. */
export function fieldsFor(usual: readonly EntryField[], { entries, focus }: EntryState): EntryField[] {
  const cursor = fieldAt(focus.target);
  const held = Object.keys(entries) as EntryField['measure'][];
  return withFieldsFor(usual, cursor === null ? held : [...held, cursor]);
}

/** What a value is compared with: everything that stands; for a correction, or a time of before, what stood then. */
function comparedWith(
  { readings }: LiveSession,
  corrected: VitalsReading | undefined,
  { takenAt, isTimeChosen }: EntryState,
): readonly VitalsReading[] {
  const standing = standingReadings(readings);
  const until = corrected?.takenAt ?? (isTimeChosen ? takenAt : null);
  if (until === null) return standing;
  return standing.filter((reading) => reading.id !== corrected?.id && reading.takenAt <= until);
}

/** What the rules of a sheet are made of, beside what stands in it. */
export interface RuledBy {
  session: LiveSession;
  protocol: Protocol;
  reading: VitalsReading | undefined;
  rate: number;
  timeZone: string;
}

export function rulesOf(held: EntryState, fields: readonly EntryField[], by: RuledBy): EntryRules {
  const { session, protocol, reading, rate, timeZone } = by;
  return {
    fields,
    readings: comparedWith(session, reading, held),
    assess: (measure, value) => judgeFor(session, protocol, measure, value).assessment,
    purpose: reading ? 'correct' : 'record',
    charted: reading,
    slackMinutes: SLACK_MINUTES * rate,
    deferralBar: (at) => deferralBar(session, reading?.takenAt ?? at, protocol),
    baselineStays: (measure, takenAt) => {
      return takenAt <= (drugStart(session) ?? '') && baselineOf(session, measure) !== undefined;
    },
    timeZone,
    earliest: firstStep(session, 'check-in')?.at ?? '',
  };
}
