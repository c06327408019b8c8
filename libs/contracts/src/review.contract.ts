import { sessionStatuses, type SessionStatus } from '@chairside/domain';
import * as z from 'zod/mini';
import { day, id, sentInstant } from './primitives.js';

const status: z.ZodMiniType<SessionStatus> = z.enum(sessionStatuses as [SessionStatus, ...SessionStatus[]]);

/** One session of a reviewed day, as a row of its table. */
export const reviewedSession = z.strictObject({
  id,
  chair: z.nullable(z.string()),
  patientName: z.string(),
  patientNumber: z.string(),
  protocol: z.string(),
  nurse: z.nullable(z.string()),
  status,
  scheduledAt: sentInstant,
  checkedInAt: z.nullable(sentInstant),
  startedAt: z.nullable(sentInstant),
  drugEndedAt: z.nullable(sentInstant),
  endedAt: z.nullable(sentInstant),
  /** Whether the protocol gives a drug: of an observation nothing is said to be given. */
  givesDrug: z.boolean(),
  infusionOutcome: z.nullable(z.enum(['completed', 'stopped-early', 'not-started'])),
  sets: z.int(),
  corrections: z.int(),
  highAlerts: z.int(),
  mediumAlerts: z.int(),
  /** Alerts about values that no person took; an overdue set is answered by charting it. */
  untakenAlerts: z.int(),
  /** What was given by the last volume that was read from the pump, in mg; nothing while nobody read it. */
  chartedMg: z.nullable(z.number()),
});

/** The day's sessions as counts and a table; `isFinal` only when it is over, had sessions, and none of them is open. */
export const dayReview = z.strictObject({
  day,
  timeZone: z.string(),
  isFinal: z.boolean(),
  counts: z.strictObject({
    booked: z.int(),
    begun: z.int(),
    closed: z.int(),
    stillHere: z.int(),
    cancelled: z.int(),
    noShow: z.int(),
    completed: z.int(),
    observed: z.int(),
    stoppedEarly: z.int(),
    sets: z.int(),
    corrections: z.int(),
    highAlerts: z.int(),
    mediumAlerts: z.int(),
    untakenAlerts: z.int(),
  }),
  sessions: z.array(reviewedSession),
});
export type DayReview = z.infer<typeof dayReview>;
export type ReviewedSession = z.infer<typeof reviewedSession>;
