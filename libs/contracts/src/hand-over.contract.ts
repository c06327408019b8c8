import type { HandOver } from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { id, reason, sentInstant, text } from './primitives.js';

export const handOverSession = z.strictObject({
  sessionId: id,
  fromId: z.nullable(id),
  toId: id,
  note: z.optional(reason),
});

export const handOver = z.strictObject({
  fromId: z.nullable(id),
  toId: id,
  note: z.nullable(text(0, 500)),
  at: sentInstant,
  by: id,
});

/** @public compiles only while contract and domain agree */
export type HandOverIsTheDomains = Assert<Equal<z.infer<typeof handOver>, Flat<HandOver>>>;
