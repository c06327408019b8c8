import {
  AWAY_REASONS,
  LONGEST_ABSENCE_MINUTES,
  sessionStatuses,
  type Absence,
  type SessionStatus,
} from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { id, instant, sentInstant } from './primitives.js';

export const goAway = z.strictObject({
  sessionId: id,
  reason: z.enum(AWAY_REASONS),
  minutes: z.int().check(z.gte(1), z.lte(LONGEST_ABSENCE_MINUTES)),
  goesWith: z.nullable(id),
  at: z.optional(instant),
});
export const comeBack = z.strictObject({ sessionId: id, at: z.optional(instant) });

const status: z.ZodMiniType<SessionStatus> = z.enum(sessionStatuses as [SessionStatus, ...SessionStatus[]]);
const recorded = { at: sentInstant, recordedAt: sentInstant, by: id };

export const absence = z.strictObject({
  id,
  reason: z.enum(AWAY_REASONS),
  goesWith: z.nullable(id),
  status,
  until: sentInstant,
  ...recorded,
  back: z.nullable(z.strictObject(recorded)),
});

/** @public compiles only while contract and domain agree */
export type AbsenceIsTheDomains = Assert<Equal<Flat<z.infer<typeof absence>>, Flat<Absence>>>;
