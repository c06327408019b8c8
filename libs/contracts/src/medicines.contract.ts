import {
  DOSE_UNITS,
  measures,
  MEDICINE_ROUTES,
  medicines,
  type GivenMedicine,
  type Measure,
  type Medicine,
  type RescueItem,
} from '@chairside/domain';
import * as z from 'zod/mini';
import { voiceOrder } from './discharge.contract.js';
import type { Assert, Equal, Flat } from './equal.js';
import { id, instant, positive, reason, sentInstant, text } from './primitives.js';

const medicine: z.ZodMiniType<Medicine> = z.enum(medicines as [Medicine, ...Medicine[]]);
const measure: z.ZodMiniType<Measure> = z.enum(measures as [Measure, ...Measure[]]);
const dose = {
  medicine,
  dose: positive(5000, 0.001),
  unit: z.enum(DOSE_UNITS),
  route: z.enum(MEDICINE_ROUTES),
};
export const medicineDose = z.strictObject(dose);
const recheck = z.strictObject({ measures: z.array(measure), minutes: positive(1440) });
export const rescueItem = z.strictObject({
  ...dose,
  minutesBetween: positive(1440),
  maxDoses: z.int().check(z.gte(1), z.lte(99)),
  recheck,
});

export const giveMedicine = z.strictObject({
  sessionId: id,
  ...dose,
  at: z.optional(instant),
  order: z.optional(voiceOrder),
});
export const strikeMedicine = z.strictObject({ sessionId: id, medicineId: id, reason });

export const givenMedicine = z.strictObject({
  id,
  what: z.nullable(medicineDose),
  at: sentInstant,
  recordedAt: sentInstant,
  by: id,
  orderedBy: z.nullable(id),
  recheck: z.nullable(recheck),
  struck: z.nullable(z.strictObject({ by: id, at: sentInstant, reason: text(0, 500) })),
});

/** @public compiles only while contract and domain agree */
export type RescueItemIsTheDomains = Assert<Equal<Flat<z.infer<typeof rescueItem>>, Flat<RescueItem>>>;
/** @public compiles only while contract and domain agree */
export type GivenMedicineIsTheDomains = Assert<Equal<Flat<z.infer<typeof givenMedicine>>, Flat<GivenMedicine>>>;
