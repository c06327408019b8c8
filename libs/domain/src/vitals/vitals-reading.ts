import type { Id, Iso } from '../clinic/clinic-time.js';
import { isNeverWaived, isVitalSign, type Measure } from './measures.js';
import type { Scale } from './scales.js';
import type { VitalSign } from './vital-signs.js';

interface ReasonDefinition {
  /** The measures that it can be said of; of any where none are named. */
  readonly of?: readonly Measure[];
  /** What was seen instead is enough for the check, though it is no number (floor rule 7). */
  readonly isObservation?: true;
}

/** Why a measure was not taken. */
export const NOT_TAKEN_REASONS = {
  refused: {},
  asleep: {},
  equipment: {},
  /** Resting: the cuff is put off once, where floor rule 7 lets it. */
  deferred: { of: ['systolicBp', 'diastolicBp'] },
  /** Asleep, and moves or answers to light touch: words in the place of a number. */
  'moves-to-touch': { of: ['sedation'], isObservation: true },
} as const satisfies Record<string, ReasonDefinition>;

export type NotTakenReason = keyof typeof NOT_TAKEN_REASONS;
export const notTakenReasons = Object.keys(NOT_TAKEN_REASONS) as readonly NotTakenReason[];

/** The reasons that can be given for a measure. */
export function reasonsFor(measure: Measure): NotTakenReason[] {
  return notTakenReasons.filter((reason) => canBeSaidOf(reason, measure));
}

/** What can be seen of a measure in the place of its number. */
export function observationsFor(measure: Measure): NotTakenReason[] {
  return reasonsFor(measure).filter(isObservation);
}

/** Whether a reason can be given for a measure. */
export function canBeSaidOf(reason: NotTakenReason, measure: Measure): boolean {
  const { of }: ReasonDefinition = NOT_TAKEN_REASONS[reason];
  return of === undefined || of.includes(measure);
}

export type Values = Partial<Record<VitalSign, number>>;
export type ScaleValues = Partial<Record<Scale, number>>;
export type NotTaken = Partial<Record<Measure, NotTakenReason>>;

/** What one person charted for one moment: values in the units of VITAL_SIGNS, scales, and what was not taken. */
export interface VitalsSet {
  values: Values;
  scales: ScaleValues;
  notTaken: NotTaken;
}

/** One charted set, or the correction of one. It is never changed: a correction is a reading of its own. */
export interface VitalsReading extends VitalsSet {
  id: Id;
  takenAt: Iso;
  recordedAt: Iso;
  recordedBy: Id;
  /** Measured at home and told over video: never one with what the clinic's monitor shows, unless it is said. */
  device?: 'home-cuff';
  /** The suspect values that the author looked at again and kept. */
  confirmed: Measure[];
  /** The reading that this one takes the place of. */
  corrects?: Id;
  /** Why it was corrected. */
  reason?: string;
  /** Recorded more than five minutes after it was taken. */
  late?: true;
  lateReason?: string;
  /** The same author charted the same values within a minute: never counted as a confirming reading. */
  possibleRepeatOf?: Id;
}

// what stands is asked for each measure of each tile again; a list of readings is never changed, only followed by another
const standing = new WeakMap<readonly VitalsReading[], readonly VitalsReading[]>();

/** The readings that stand, oldest taken first: those that no later correction took the place of. */
export function standingReadings(readings: readonly VitalsReading[]): readonly VitalsReading[] {
  const known = standing.get(readings);
  if (known) return known;
  const corrected = new Set(readings.map((reading) => reading.corrects));
  const found = readings.filter((reading) => !corrected.has(reading.id)).sort(byTime);
  standing.set(readings, found);
  return found;
}

/** What stands by now in the place of a reading that was corrected, also more than once; nothing while it stands itself. */
export function successorOf(readings: readonly VitalsReading[], id: Id): VitalsReading | undefined {
  const next = readings.find(({ corrects }) => corrects === id);
  return next && (successorOf(readings, next.id) ?? next);
}

/** Instants are texts of one length, so their order is that of their letters. */
function byTime(a: VitalsReading, b: VitalsReading): number {
  if (a.takenAt !== b.takenAt) return a.takenAt < b.takenAt ? -1 : 1;
  return a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0;
}

/** Whether a reading may only say again what another one says that stands: the only word there is, is none. */
export function isRepeat({ possibleRepeatOf }: VitalsReading, standing: readonly VitalsReading[]): boolean {
  return possibleRepeatOf !== undefined && standing.some(({ id }) => id === possibleRepeatOf);
}

/** The value of a measure in a set, or nothing when it was not taken. */
export function valueOf(set: VitalsSet, measure: Measure): number | undefined {
  return isVitalSign(measure) ? set.values[measure] : set.scales[measure];
}

/** Whether a set says why a measure was not taken, and for this measure that is enough (clinical.md 2.1). */
export function isExcused({ notTaken }: VitalsSet, measure: Measure): boolean {
  const reason = notTaken[measure];
  if (reason === undefined) return false;
  return !isNeverWaived(measure) || isObservation(reason);
}

function isObservation(reason: NotTakenReason): boolean {
  return (NOT_TAKEN_REASONS[reason] as ReasonDefinition).isObservation === true;
}

/** When a measure was last seen in words instead of a number, if nothing was charted of it since. */
export function observedAt(readings: readonly VitalsReading[], measure: Measure): Iso | undefined {
  const seen = standingReadings(readings).findLast(
    (reading) => valueOf(reading, measure) !== undefined || isObserved(reading, measure),
  );
  return seen && isObserved(seen, measure) ? seen.takenAt : undefined;
}

/** Whether a set says of a measure in words what its number would say. */
export function isObserved({ notTaken }: Pick<VitalsSet, 'notTaken'>, measure: Measure): boolean {
  const reason = notTaken[measure];
  return reason !== undefined && isObservation(reason);
}

export interface TimedValue {
  value: number;
  takenAt: Iso;
  readingId: Id;
}

/** The last standing value of a measure, taken at or before a moment when one is given. */
export function latestValue(readings: readonly VitalsReading[], measure: Measure, until?: Iso): TimedValue | undefined {
  const last = standingReadings(readings).findLast(
    (reading) => (until === undefined || reading.takenAt <= until) && valueOf(reading, measure) !== undefined,
  );
  return last && timedValue(last, measure);
}

/** The value of a measure in a reading, with when it was taken. */
export function timedValue(reading: VitalsReading, measure: Measure): TimedValue | undefined {
  const value = valueOf(reading, measure);
  return value === undefined ? undefined : { value, takenAt: reading.takenAt, readingId: reading.id };
}

/** All standing values of a measure, oldest first. */
export function valuesOf(readings: readonly VitalsReading[], measure: Measure): TimedValue[] {
  return standingReadings(readings).flatMap((reading) => timedValue(reading, measure) ?? []);
}
