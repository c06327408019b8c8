import { PAYMENT_WAYS, type Coverage } from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { day, id, sentInstant, text } from './primitives.js';

const way = z.enum(PAYMENT_WAYS);
const words = text(1, 200);

export const noteCoverage = z.strictObject({
  patientId: id,
  way,
  authorisedUntil: z.optional(day),
  words: z.optional(words),
});

export const coverage = z.strictObject({
  way,
  authorisedUntil: z.nullable(day),
  words: z.nullable(words),
  at: sentInstant,
  by: id,
});

/** @public compiles only while contract and domain agree */
export type CoverageIsTheDomains = Assert<Equal<z.infer<typeof coverage>, Flat<Coverage>>>;
