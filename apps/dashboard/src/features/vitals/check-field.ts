import {
  faultsOfSet,
  isBigChange,
  isSuspect,
  isVitalSign,
  oddPulsePressure,
  vitalSign,
  type Assessment,
  type DeferralBar,
  type FieldFault,
  type Iso,
  type Measure,
  type VitalsReading,
} from '@chairside/domain';
import { pairOf, type EntryField } from './entry-fields.js';
import type { Entries, EntryState } from './entry-state.js';
import { isBlank, numberOf, setOf } from './entry-values.js';

/** What a sheet is judged by; it does not change while somebody types. */
export interface EntryRules {
  fields: readonly EntryField[];
  /** The readings that a value is compared with. */
  readings: readonly VitalsReading[];
  /** How a value stands to the protocol's limits for this patient. */
  assess: (measure: Measure, value: number) => Assessment;
  purpose: 'record' | 'correct';
  /** The reading as it was charted, while it is corrected. */
  charted?: VitalsReading | undefined;
  /** Minutes after which a set that was begun needs its time chosen. */
  slackMinutes: number;
  /** What keeps the pressure of a resting patient from being put off at a moment (floor rule 7). */
  deferralBar: (at: Iso) => DeferralBar | null;
  /** Whether a set of this time leaves the baseline of a measure as it is: the drug had begun when it was charted. */
  baselineStays: (measure: Measure, takenAt: Iso) => boolean;
  /** In which a typed time is read. */
  timeZone: string;
  /** Nothing is charted for a time before this. */
  earliest: string;
}

export type FieldCheck =
  | { kind: 'empty' }
  | { kind: 'not-taken' }
  | { kind: 'unclear' }
  /** `isPastMending`: no further digit can make it right. */
  | { kind: 'impossible'; fault: FieldFault; isPastMending: boolean }
  | { kind: 'question'; value: number }
  | { kind: 'fits'; value: number; level: Assessment };

/** Judges one field: impossible is refused, suspect or far from the last is asked once, a caution asks nothing. */
export function checkField(measure: Measure, state: EntryState, rules: EntryRules): FieldCheck {
  const entry = state.entries[measure];
  if (isBlank(entry)) return { kind: 'empty' };
  if (entry?.kind === 'not-taken' || entry?.kind === 'unclear') return { kind: entry.kind };
  const value = numberOf(entry) ?? NaN;
  const fault = faultsOfSet(setOf(state.entries)).find(
    ({ path, code }) => code !== 'bp-incomplete' && path.endsWith(`.${measure}`),
  );
  if (fault) return { kind: 'impossible', fault, isPastMending: isPastMending(measure, value) };
  const isAsked = needsQuestion(measure, value, state.entries, rules) && state.confirmed[measure] !== value;
  return isAsked ? { kind: 'question', value } : { kind: 'fits', value, level: rules.assess(measure, value) };
}

/** The first field that was left with a question unanswered. */
export function openQuestion(state: EntryState, rules: EntryRules): Measure | undefined {
  const left = rules.fields.filter(({ measure }) => state.checked.includes(measure));
  return left.find(({ measure }) => checkField(measure, state, rules).kind === 'question')?.measure;
}

/** Whether a value is kept only after a second look (floor rule 5). */
export function needsQuestion(measure: Measure, value: number, entries: Entries, rules: EntryRules): boolean {
  return isDoubtful(measure, value, rules) || oddPair(measure, entries) !== undefined;
}

/** Whether a value by itself is suspect, or far from the last. */
export function isDoubtful(measure: Measure, value: number, { readings }: EntryRules): boolean {
  return (isVitalSign(measure) && isSuspect(measure, value)) || isBigChange(measure, value, readings);
}

/** How far apart two pressures are that hardly belong together; asked at the lower one, the last to be typed. */
export function oddPair(measure: Measure, entries: Entries): number | undefined {
  return pairOf(measure)?.[1] === measure ? oddPulsePressure(setOf(entries)) : undefined;
}

function isPastMending(measure: Measure, value: number): boolean {
  return isVitalSign(measure) && value > vitalSign(measure).possible[1];
}
