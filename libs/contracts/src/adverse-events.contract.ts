import {
  adverseEventTerms,
  EVENT_ACTIONS,
  OUTCOMES_OPEN,
  OUTCOMES_OVER,
  RELATEDNESS,
  SERIOUS_KINDS,
  type AdverseEvent,
  type AdverseEventTerm,
} from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { id, instant, reason, sentInstant, text } from './primitives.js';

const term: z.ZodMiniType<AdverseEventTerm> = z.enum(adverseEventTerms as [AdverseEventTerm, ...AdverseEventTerm[]]);
const grade = z.literal([1, 2, 3, 4, 5]);
const source = z.union([z.strictObject({ effectId: id }), z.strictObject({ alertId: id })]);
const judgement = {
  grade,
  serious: z.nullable(z.enum(SERIOUS_KINDS)),
  actions: z.array(z.enum(EVENT_ACTIONS)).check(z.maxLength(EVENT_ACTIONS.length)),
  medicineIds: z.array(id).check(z.maxLength(20)),
  relatedness: z.enum(RELATEDNESS),
};
const over = z.enum(OUTCOMES_OVER);
const open = z.enum(OUTCOMES_OPEN);

/** One form for what is over, and one for what is not: each with the same fields beside its end. */
const judged = <F extends Record<string, z.ZodMiniType>>(fields: F) =>
  z.discriminatedUnion('outcome', [
    z.strictObject({ ...fields, ...judgement, outcome: over, resolvedAt: instant }),
    z.strictObject({ ...fields, ...judgement, outcome: open, resolvedAt: z.null() }),
  ]);

export const reportEvent = judged({ sessionId: id, term, at: instant, source: z.optional(source) });
export const judgeEvent = judged({ sessionId: id, eventId: id, seen: z.int().check(z.gte(1)) });
export const tellOfEvent = z.strictObject({ sessionId: id, eventId: id, providerId: id, at: z.optional(instant) });
export const strikeEvent = z.strictObject({ sessionId: id, eventId: id, reason });

const recorded = { ...judgement, suggested: z.nullable(grade), recordedAt: sentInstant, by: id };
const state = z.discriminatedUnion('outcome', [
  z.strictObject({ ...recorded, outcome: over, resolvedAt: sentInstant }),
  z.strictObject({ ...recorded, outcome: open, resolvedAt: z.null() }),
]);

export const adverseEvent = z.strictObject({
  id,
  term,
  source: z.nullable(source),
  at: sentInstant,
  states: z.tuple([state], state),
  told: z.array(z.strictObject({ providerId: id, grade, at: sentInstant, recordedAt: sentInstant, by: id })),
  struck: z.nullable(z.strictObject({ by: id, at: sentInstant, reason: text(0, 500) })),
});

/** @public compiles only while contract and domain agree */
export type AdverseEventIsTheDomains = Assert<Equal<Flat<z.infer<typeof adverseEvent>>, Flat<AdverseEvent>>>;
