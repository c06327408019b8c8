import { COUNT_MOMENTS, drugProducts, type DrugProduct, type DrugRecord } from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { day, id, instant, positive, reason, sentInstant, text, within } from './primitives.js';

const product: z.ZodMiniType<DrugProduct> = z.enum(drugProducts as [DrugProduct, ...DrugProduct[]]);
const moment = z.enum(COUNT_MOMENTS);
const milligrams = positive(5000);
const millilitres = positive(500);
const vials = z.int().check(z.gte(0), z.lte(9999));
const at = z.optional(instant);
const lot = text(1, 40);

export const openVial = z.strictObject({ product, lot, expiresOn: day, useBy: z.optional(instant), at });
export const drawVial = z.strictObject({
  vialId: id,
  sessionId: id,
  ml: millilitres,
  confirmed: z.optional(z.literal(true)),
  at,
});
export const returnVial = z.strictObject({ vialId: id, mg: milligrams, at });
export const recordWaste = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('vial'), vialId: id, mg: milligrams, at }),
  z.strictObject({ from: z.literal('syringe'), sessionId: id, mg: milligrams, at }),
]);
export const countDrug = z.strictObject({
  moment,
  product,
  vials,
  received: z.optional(vials),
  reason: z.optional(reason),
  at,
});
export const witnessDrug = z.strictObject({ recordId: id, seen: within(0, 9999) });
export const strikeDrug = z.strictObject({ recordId: id, reason });

const struck = z.nullable(z.strictObject({ by: id, at: sentInstant, reason: text(0, 500) }));
const base = { id, at: sentInstant, recordedAt: sentInstant, by: id, struck };
const witness = z.nullable(z.strictObject({ by: id, at: sentInstant }));
const removal = { ...base, kind: z.enum(['waste', 'return']), mg: milligrams, witness };

export const drugRecord = z.union([
  z.strictObject({ ...base, kind: z.literal('vial'), product, lot, expiresOn: day, useBy: sentInstant }),
  z.strictObject({
    ...base,
    kind: z.literal('draw'),
    vialId: id,
    sessionId: id,
    ml: millilitres,
    heldMl: z.number(),
    givenMg: z.nullable(z.number()),
  }),
  z.strictObject({ ...removal, from: z.literal('vial'), vialId: id }),
  z.strictObject({ ...removal, from: z.literal('syringe'), sessionId: id }),
  z.strictObject({
    ...base,
    kind: z.literal('count'),
    moment,
    product,
    vials,
    received: vials,
    expected: z.nullable(z.int()),
    reason: z.nullable(text(0, 500)),
    witness,
  }),
]);

/** @public compiles only while contract and domain agree */
export type DrugRecordIsTheDomains = Assert<Equal<Flat<z.infer<typeof drugRecord>>, Flat<DrugRecord>>>;
