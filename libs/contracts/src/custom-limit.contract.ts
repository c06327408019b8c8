import { measures, type CustomLimit, type Measure } from '@chairside/domain';
import * as z from 'zod/mini';
import { voiceOrder } from './discharge.contract.js';
import type { Assert, Equal, Flat } from './equal.js';
import { id, reason, sentInstant, text } from './primitives.js';

const measure: z.ZodMiniType<Measure> = z.enum(measures as [Measure, ...Measure[]]);
const of = {
  measure,
  level: z.enum(['caution', 'critical']),
  direction: z.enum(['at-or-above', 'at-or-below']),
  value: z.nullable(z.number()),
};

export const setLimit = z.strictObject({ sessionId: id, ...of, reason, order: z.optional(voiceOrder) });

export const customLimit = z.strictObject({
  ...of,
  reason: text(0, 500),
  isWidened: z.boolean(),
  at: sentInstant,
  by: id,
  orderedBy: z.nullable(id),
});

/** @public compiles only while contract and domain agree */
export type CustomLimitIsTheDomains = Assert<Equal<Flat<z.infer<typeof customLimit>>, Flat<CustomLimit>>>;
