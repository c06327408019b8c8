import type { Id, Iso } from '../clinic/clinic-time.js';
import { isNeverWaived, isVitalSign, type Measure } from './measures.js';
import type { Scale } from './scales.js';
import type { VitalSign } from './vital-signs.js';

export const NOT_TAKEN_REASONS = ['refused', 'asleep', 'equipment'] as const;
export type NotTakenReason = (typeof NOT_TAKEN_REASONS)[number];

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

/** Instants are texts of one length, so their order is that of their letters. */
function byTime(a: VitalsReading, b: VitalsReading): number {
  if (a.takenAt !== b.takenAt) return a.takenAt < b.takenAt ? -1 : 1;
  return a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0;
}

/** The value of a measure in a set, or nothing when it was not taken. */
export function valueOf(set: VitalsSet, measure: Measure): number | undefined {
  return isVitalSign(measure) ? set.values[measure] : set.scales[measure];
}

/** Whether a set says why a measure was not taken, and for this measure that is enough (clinical.md 2.1). */
export function isExcused({ notTaken }: VitalsSet, measure: Measure): boolean {
  return notTaken[measure] !== undefined && !isNeverWaived(measure);
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

function timedValue(reading: VitalsReading, measure: Measure): TimedValue | undefined {
  const value = valueOf(reading, measure);
  return value === undefined ? undefined : { value, takenAt: reading.takenAt, readingId: reading.id };
}

/** All standing values of a measure, oldest first. */
export function valuesOf(readings: readonly VitalsReading[], measure: Measure): TimedValue[] {
  return standingReadings(readings).flatMap((reading) => timedValue(reading, measure) ?? []);
}
