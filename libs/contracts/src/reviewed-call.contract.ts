import { emergencyEvents, HELP_LEVELS, HELP_OUTCOMES, type EmergencyEvent } from '@chairside/domain';
import * as z from 'zod/mini';
import { id, sentInstant } from './primitives.js';

const event: z.ZodMiniType<EmergencyEvent> = z.enum(emergencyEvents as [EmergencyEvent, ...EmergencyEvent[]]);

/** Who, by name as it was then, and when it was so. */
const said = { by: z.nullable(z.string()), at: sentInstant };
const place = z.strictObject({ chair: z.nullable(z.string()), words: z.nullable(z.string()) });

/** A call for help or an emergency of a reviewed day: where, for whom, who called, who came, what was done, how it ended. */
export const reviewedCall = z.strictObject({
  id,
  level: z.enum(HELP_LEVELS),
  place,
  /** Each time that the place was said after the call, with what stood before. */
  located: z.array(z.strictObject({ place, was: place, ...said })),
  /** Whom it was for, where that is known. */
  patient: z.nullable(z.strictObject({ sessionId: id, name: z.string(), number: z.string() })),
  callers: z.array(z.strictObject(said)),
  came: z.array(z.strictObject(said)),
  notes: z.array(z.strictObject({ event, words: z.nullable(z.string()), ...said })),
  ended: z.nullable(z.strictObject({ outcome: z.enum(HELP_OUTCOMES), ...said })),
  described: z.nullable(z.strictObject({ words: z.string(), ...said })),
});
export type ReviewedCall = z.infer<typeof reviewedCall>;
