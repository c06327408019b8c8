import { EFFECT_ACTIONS, SEVERITIES, sideEffectTerms, type Effect, type SideEffectTerm } from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { id, instant, reason, sentInstant, text } from './primitives.js';

export const term: z.ZodMiniType<SideEffectTerm> = z.enum(sideEffectTerms as [SideEffectTerm, ...SideEffectTerm[]]);
const said = { severity: z.optional(z.enum(SEVERITIES)), action: z.optional(z.enum(EFFECT_ACTIONS)) };

export const noteEffect = z.strictObject({ sessionId: id, term, onsetAt: z.optional(instant), ...said });
export const followEffect = z.strictObject({
  sessionId: id,
  effectId: id,
  ...said,
  endedAt: z.optional(z.nullable(instant)),
  at: z.optional(instant),
});
export const strikeEffect = z.strictObject({ sessionId: id, effectId: id, reason });

const state = z.strictObject({
  severity: z.enum(SEVERITIES),
  action: z.enum(EFFECT_ACTIONS),
  endedAt: z.nullable(sentInstant),
  at: sentInstant,
  recordedAt: sentInstant,
  by: id,
});

export const effect = z.strictObject({
  id,
  term,
  states: z.tuple([state], state),
  struck: z.nullable(z.strictObject({ by: id, at: sentInstant, reason: text(0, 500) })),
});

/** @public compiles only while contract and domain agree */
export type EffectIsTheDomains = Assert<Equal<Flat<z.infer<typeof effect>>, Flat<Effect>>>;
