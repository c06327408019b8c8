import { CONTACT_WAYS, contactResults, type ContactAttempt, type ContactResult } from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { id, instant, plannedInstant, reason, sentInstant, text } from './primitives.js';

const how = z.enum(CONTACT_WAYS);
const result: z.ZodMiniType<ContactResult> = z.enum(contactResults as [ContactResult, ...ContactResult[]]);
const words = text(1, 500);

export const recordContact = z.strictObject({
  sessionId: id,
  bookedFor: plannedInstant,
  at: instant,
  how,
  result,
  words: z.optional(words),
});
export const strikeContact = z.strictObject({ sessionId: id, contactId: id, reason });

export const contactAttempt = z.strictObject({
  id,
  how,
  result,
  words: z.nullable(words),
  bookedFor: sentInstant,
  at: sentInstant,
  recordedAt: sentInstant,
  by: id,
  struck: z.nullable(z.strictObject({ by: id, at: sentInstant, reason: text(0, 500) })),
});

/** @public compiles only while contract and domain agree */
export type ContactAttemptIsTheDomains = Assert<Equal<Flat<z.infer<typeof contactAttempt>>, Flat<ContactAttempt>>>;
