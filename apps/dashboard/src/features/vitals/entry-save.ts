import {
  faultsOfSet,
  minutesBetween,
  missingAtRest,
  saysDeferred,
  valueOf,
  type Commands,
  type Iso,
  type LiveSession,
  type Measure,
  type VitalsReading,
  type VitalsSet,
} from '@chairside/domain';
import { checkField, needsQuestion, type EntryRules } from './check-field.js';
import type { EntryField } from './entry-fields.js';
import type { EntryState, FocusTarget, Notice, SavedBy } from './entry-state.js';
import { isBlank, isUntouched, setOf } from './entry-values.js';

/** The first thing that stands between a sheet and its saving, and where the cursor belongs for it. */
export interface Obstacle {
  notice: Notice;
  focus: FocusTarget;
}

const REASON_AFTER_MINUTES = 12 * 60;
const SHORTEST_REASON = 3;

/** What keeps a sheet from being saved now; nothing when it can go. */
export function obstacleOf(state: EntryState, rules: EntryRules, now: Iso, by: SavedBy): Obstacle | null {
  const first = rules.fields[0]?.measure ?? 'save';
  if (rules.purpose === 'record' && isUntouched(state.entries)) {
    return { notice: { kind: 'nothing-charted' }, focus: first };
  }
  if (isUnchanged(state, rules)) return { notice: { kind: 'unchanged' }, focus: first };
  return (
    fieldObstacle(state, rules) ??
    pairObstacle(state) ??
    strayObstacle(state, first, by) ??
    timeObstacle(state, rules, now) ??
    gapsObstacle(state, rules)
  );
}

/** Whether a correction says what the reading says already, for the same time. */
function isUnchanged({ entries, takenAt, clock }: EntryState, { charted }: EntryRules): boolean {
  if (!charted || clock !== null || takenAt !== charted.takenAt) return false;
  const { values, scales, notTaken } = setOf(entries);
  return isSame(values, charted.values) && isSame(scales, charted.scales) && isSame(notTaken, charted.notTaken);
}

function isSame(now: object, before: object): boolean {
  const [held, had] = [Object.entries(now), new Map(Object.entries(before))];
  return held.length === had.size && held.every(([name, value]) => had.get(name) === value);
}

/** The first field, in the order of the sheet, that cannot go as it stands. */
function fieldObstacle(state: EntryState, rules: EntryRules): Obstacle | null {
  for (const { measure } of rules.fields) {
    const { kind } = checkField(measure, state, rules);
    if (kind === 'impossible' || kind === 'unclear' || kind === 'question')
      return { notice: { kind, measure }, focus: measure };
  }
  return null;
}

function pairObstacle({ entries }: EntryState): Obstacle | null {
  const fault = faultsOfSet(setOf(entries)).find(({ code }) => code === 'bp-incomplete');
  if (!fault) return null;
  const measure = fault.path.slice(fault.path.indexOf('.') + 1) as Measure;
  return { notice: { kind: 'pair', measure }, focus: measure };
}

/** Keys that were not taken, or not in their order, may have been a value: its author looks at all of them once. */
function strayObstacle({ stray }: EntryState, first: FocusTarget, by: SavedBy): Obstacle | null {
  // not at the button: there an Enter of habit would be the answer
  return stray === 'some' ? { notice: { kind: 'stray', by }, focus: first } : null;
}

function isIn(set: VitalsSet, measure: Measure): boolean {
  return valueOf(set, measure) !== undefined || set.notTaken[measure] !== undefined;
}

/** What is due, or stood in the reading, and was left empty: said once. No alert waits for that. */
function gapsObstacle({ entries, areGapsSaid }: EntryState, rules: EntryRules): Obstacle | null {
  const { charted, fields } = rules;
  if (areGapsSaid || (rules.purpose === 'record' && holdsCritical(entries, rules))) return null;
  const isWanted = ({ measure, isDue }: EntryField): boolean => (charted ? isIn(charted, measure) : isDue);
  const atRest = restGaps(entries);
  const measures = fields
    .filter((field) => (isWanted(field) && isBlank(entries[field.measure])) || atRest.includes(field.measure))
    .map((one) => one.measure);
  const [first] = measures;
  return first === undefined ? null : { notice: { kind: 'gaps', measures }, focus: first };
}

/** What a set lacks that puts the pressure off (floor rule 7). */
export function restGaps(entries: EntryState['entries']): Measure[] {
  const set = setOf(entries);
  return saysDeferred(set) ? missingAtRest(set) : [];
}

function holdsCritical(entries: EntryState['entries'], { fields, assess }: EntryRules): boolean {
  const set = setOf(entries);
  return fields.some(({ measure }) => {
    const value = valueOf(set, measure);
    return value !== undefined && assess(measure, value) === 'critical';
  });
}

function timeObstacle(state: EntryState, rules: EntryRules, now: Iso): Obstacle | null {
  const takenAt = state.takenAt ?? now;
  const minutes = minutesBetween(takenAt, now);
  if (state.clock !== null) return { notice: { kind: 'wrong-time' }, focus: 'clock' };
  const isReasonShort = state.reason.trim().length < SHORTEST_REASON;
  if (takenAt < rules.earliest) return { notice: { kind: 'too-early' }, focus: 'save' };
  if (rules.purpose === 'correct') {
    return isReasonShort ? { notice: { kind: 'reason' }, focus: 'reason' } : null;
  }
  if (minutes > REASON_AFTER_MINUTES && isReasonShort) return { notice: { kind: 'late-reason' }, focus: 'reason' };
  if (minutes > rules.slackMinutes && !state.isTimeChosen) return { notice: { kind: 'time' }, focus: 'time' };
  return null;
}

/** Whether a set is so late that it needs a reason. */
export function needsLateReason(takenAt: Iso | null, now: Iso): boolean {
  return takenAt !== null && minutesBetween(takenAt, now) > REASON_AFTER_MINUTES;
}

type Pinned = Pick<LiveSession, 'id' | 'patientId'>;

/** The command's payload for a new set. */
export function recordPayload(
  state: EntryState,
  rules: EntryRules,
  session: Pinned,
  now: Iso,
): Commands['vitals:record'] {
  const takenAt = state.takenAt ?? now;
  const late = needsLateReason(takenAt, now) ? { lateReason: state.reason.trim() } : {};
  return { sessionId: session.id, patientId: session.patientId, takenAt, ...chartedSet(state, rules), ...late };
}

/** The command's payload for the correction of a reading; an empty one says it was charted in error. */
export function correctPayload(
  state: EntryState,
  rules: EntryRules,
  session: Pinned,
  reading: VitalsReading,
): Commands['vitals:correct'] {
  const moved = state.takenAt === null || state.takenAt === reading.takenAt ? {} : { takenAt: state.takenAt };
  const ids = { sessionId: session.id, patientId: session.patientId, corrects: reading.id };
  return { ...ids, reason: state.reason.trim(), ...chartedSet(state, rules), ...moved };
}

function chartedSet(state: EntryState, rules: EntryRules): Partial<VitalsSet> & { confirmed?: Measure[] } {
  const set = setOf(state.entries);
  const confirmed = confirmedOf(state, set, rules);
  return {
    ...(Object.keys(set.values).length > 0 ? { values: set.values } : {}),
    ...(Object.keys(set.scales).length > 0 ? { scales: set.scales } : {}),
    ...(Object.keys(set.notTaken).length > 0 ? { notTaken: set.notTaken } : {}),
    ...(confirmed.length > 0 ? { confirmed } : {}),
  };
}

/** The values that raised a question and were kept. */
function confirmedOf(state: EntryState, { values }: VitalsSet, rules: EntryRules): Measure[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const measure = name as Measure;
    return state.confirmed[measure] === value && needsQuestion(measure, value, state.entries, rules) ? [measure] : [];
  });
}
