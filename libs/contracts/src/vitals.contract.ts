import {
  faultsOfSet,
  measures,
  notTakenReasons,
  scales,
  vitalSigns,
  type Measure,
  type NotTakenReason,
  type Scale,
  type VitalSign,
  type VitalsReading,
} from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { id, instant, reason, sentInstant, text } from './primitives.js';

/** A strict object with one optional field for each key of a definition table. */
function perKey<K extends string, T extends z.ZodMiniType>(keys: readonly K[], field: T) {
  const shape = Object.fromEntries(keys.map((key) => [key, z.optional(field)]));
  return z.strictObject(shape as { [Key in K]: z.ZodMiniOptional<T> });
}

export const values = perKey<VitalSign, z.ZodMiniNumber>(vitalSigns, z.number());
export const scaleValues = perKey<Scale, z.ZodMiniNumber>(scales, z.number());
const notTakenReason: z.ZodMiniType<NotTakenReason> = z.enum(notTakenReasons);
export const notTaken = perKey<Measure, typeof notTakenReason>(measures, notTakenReason);
const measure: z.ZodMiniType<Measure> = z.enum(measures as [Measure, ...Measure[]]);

const set = {
  sessionId: id,
  patientId: id,
  values: z.optional(values),
  scales: z.optional(scaleValues),
  notTaken: z.optional(notTaken),
  confirmed: z.optional(z.array(measure).check(z.maxLength(measures.length))),
};

interface SetFields {
  values?: z.infer<typeof values>;
  scales?: z.infer<typeof scaleValues>;
  notTaken?: z.infer<typeof notTaken>;
}

/** The table's own rules, so that form, wire and server refuse the same values with the same codes. */
const chartable = z.check<SetFields>(({ value, issues }) => {
  const faults = faultsOfSet({
    values: value.values ?? {},
    scales: value.scales ?? {},
    notTaken: value.notTaken ?? {},
  });
  for (const fault of faults) {
    issues.push({ code: 'custom', input: value, path: fault.path.split('.'), params: { fault } });
  }
});

export const recordVitals = z
  .strictObject({ ...set, takenAt: instant, lateReason: z.optional(reason) })
  .check(chartable);

export const correctVitals = z
  .strictObject({ ...set, takenAt: z.optional(instant), corrects: id, reason })
  .check(chartable);

export const vitalsReading = z.strictObject({
  values,
  scales: scaleValues,
  notTaken,
  id,
  takenAt: sentInstant,
  recordedAt: sentInstant,
  recordedBy: id,
  device: z.optional(z.literal('home-cuff')),
  confirmed: z.array(measure),
  corrects: z.optional(id),
  reason: z.optional(text(0, 500)),
  late: z.optional(z.literal(true)),
  lateReason: z.optional(text(0, 500)),
  possibleRepeatOf: z.optional(id),
});

/** @public compiles only while contract and domain agree */
export type VitalsReadingIsTheDomains = Assert<Equal<z.infer<typeof vitalsReading>, Flat<VitalsReading>>>;
