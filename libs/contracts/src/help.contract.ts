import { emergencyEvents, HELP_LEVELS, HELP_OUTCOMES, type EmergencyEvent, type HelpCall } from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { id, instant, sentInstant, text } from './primitives.js';

const words = text(1, 200);
const event: z.ZodMiniType<EmergencyEvent> = z.enum(emergencyEvents as [EmergencyEvent, ...EmergencyEvent[]]);
const saidPlace = { sessionId: z.optional(id), chairId: z.optional(id), words: z.optional(words) };

export const callForHelp = z.strictObject({
  ...saidPlace,
  level: z.enum(HELP_LEVELS),
  at: instant,
  callId: z.optional(id),
});
export const answerCall = z.strictObject({ callId: id, at: z.optional(instant) });
export const locateCall = z.strictObject({ ...saidPlace, callId: id, at: z.optional(instant) });
export const noteHelp = z.strictObject({ callId: id, event, at: z.optional(instant), words: z.optional(words) });
export const endCall = z.strictObject({ callId: id, outcome: z.enum(HELP_OUTCOMES), at: z.optional(instant) });
export const describeCall = z.strictObject({ callId: id, words: text(3, 2000) });

const said = { by: id, at: sentInstant, recordedAt: sentInstant };
const caller = z.strictObject({ id, level: z.enum(HELP_LEVELS), ...said });

const place = z.strictObject({ sessionId: z.nullable(id), chairId: z.nullable(id), words: z.nullable(text(0, 200)) });

export const helpCall = z.strictObject({
  id,
  place,
  located: z.array(z.strictObject({ place, was: place, ...said })),
  callers: z.tuple([caller], caller),
  answers: z.array(z.strictObject(said)),
  notes: z.array(z.strictObject({ id, event, words: z.nullable(text(0, 200)), ...said })),
  ended: z.nullable(z.strictObject({ outcome: z.enum(HELP_OUTCOMES), ...said })),
  description: z.nullable(z.strictObject({ words: text(0, 2000), ...said })),
});

/** @public compiles only while contract and domain agree */
export type HelpCallIsTheDomains = Assert<Equal<Flat<z.infer<typeof helpCall>>, Flat<HelpCall>>>;
