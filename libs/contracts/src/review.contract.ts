import { sessionStatuses, type SessionStatus } from '@chairside/domain';
import * as z from 'zod/mini';
import { adverseEvent } from './adverse-events.contract.js';
import { alertCondition } from './alerts.contract.js';
import { drugRecord } from './drug.contract.js';
import { reviewedCall } from './reviewed-call.contract.js';
import { day, id, sentInstant } from './primitives.js';
import { sessionStep } from './sessions.contract.js';
import { values } from './vitals.contract.js';

const status: z.ZodMiniType<SessionStatus> = z.enum(sessionStatuses as [SessionStatus, ...SessionStatus[]]);

/** A high or medium alert of a reviewed session: what it said, who took it and how it ended. */
export const reviewedAlert = z.strictObject({
  id,
  level: z.enum(['high', 'medium']),
  condition: alertCondition,
  /** What its words say beside the condition. */
  facts: z.strictObject({ values, before: z.nullable(z.number()) }),
  since: sentInstant,
  raisedAt: sentInstant,
  takenAt: z.nullable(sentInstant),
  takenBy: z.nullable(z.string()),
  /** When the value was charted back in range. */
  settledAt: z.nullable(sentInstant),
});

/** An adverse event that counts, the medicines that were given for it, and who of the providers was told last. */
export const reviewedEvent = z.strictObject({
  event: adverseEvent,
  medicines: z.array(z.string()),
  toldTo: z.nullable(z.string()),
});

/** One session of a reviewed day, as a row of its table. */
export const reviewedSession = z.strictObject({
  id,
  chair: z.nullable(z.string()),
  /** The chair that was booked. */
  plannedChair: z.nullable(z.string()),
  patientName: z.string(),
  patientNumber: z.string(),
  protocol: z.string(),
  nurse: z.nullable(z.string()),
  status,
  scheduledAt: sentInstant,
  plannedMinutes: z.int(),
  /** Whole minutes after the booked time at which the patient came, or is awaited; nothing when in time. */
  minutesLate: z.nullable(z.int()),
  /** Whole minutes beyond the planned end of the visit; nothing when in time. */
  minutesOverPlan: z.nullable(z.int()),
  checkedInAt: z.nullable(sentInstant),
  startedAt: z.nullable(sentInstant),
  drugEndedAt: z.nullable(sentInstant),
  endedAt: z.nullable(sentInstant),
  /** Whether the protocol gives a drug: of an observation nothing is said to be given. */
  givesDrug: z.boolean(),
  /** Under a remote monitor: in no figure of the clinic. */
  isAtHome: z.boolean(),
  infusionOutcome: z.nullable(z.enum(['completed', 'stopped-early', 'not-started'])),
  /** The steps that count, oldest first. */
  steps: z.array(sessionStep),
  /** Whole sets that stand: everything answered that the protocol asks for again and again. */
  sets: z.int(),
  /** Readings that stand and answer only a part of it, such as a re-check. */
  partials: z.int(),
  /** Sets of a patient who rested, whose pressure was put off: counted apart (floor rule 7). */
  deferred: z.int(),
  corrections: z.int(),
  /** The longest time without vitals while the pump ran. */
  gap: z.nullable(z.strictObject({ from: sentInstant, to: sentInstant, minutes: z.number() })),
  highAlerts: z.int(),
  mediumAlerts: z.int(),
  /** The high and the medium ones, oldest first. */
  alerts: z.array(reviewedAlert),
  /** Alerts about values that no person took; an overdue set is answered by charting it. */
  untakenAlerts: z.int(),
  events: z.array(reviewedEvent),
  /** What was given by the last volume that was read from the pump, in mg; nothing while nobody read it. */
  chartedMg: z.nullable(z.number()),
});

/** The day's sessions as counts and a table; `isFinal` only when it is over, had sessions, and none of them is open. */
export const dayReview = z.strictObject({
  day,
  timeZone: z.string(),
  /** The clinic's time at which the day was read. */
  asOf: sentInstant,
  isFinal: z.boolean(),
  counts: z.strictObject({
    booked: z.int(),
    /** The patients who were to be here by now: what the rate of no-shows is a share of. */
    expected: z.int(),
    begun: z.int(),
    closed: z.int(),
    stillHere: z.int(),
    cancelled: z.int(),
    /** At least 24 hours ahead: in no rate of who did not come. */
    cancelledEarly: z.int(),
    noShow: z.int(),
    completed: z.int(),
    observed: z.int(),
    stoppedEarly: z.int(),
    late: z.int(),
    overPlan: z.int(),
    sets: z.int(),
    partials: z.int(),
    deferred: z.int(),
    corrections: z.int(),
    highAlerts: z.int(),
    mediumAlerts: z.int(),
    slowAlerts: z.int(),
    untakenAlerts: z.int(),
    /** Counted apart: in none of the others. */
    atHome: z.int(),
  }),
  sessions: z.array(reviewedSession),
  /** The calls for help and the emergencies of the day, oldest first. */
  calls: z.array(reviewedCall),
  /** The vials opened and the counts made on the day with all that became of them, and what their patients were given. */
  drug: z.strictObject({
    records: z.array(drugRecord),
    given: z.record(
      z.string(),
      z.strictObject({
        mg: z.number(),
        estimated: z.boolean(),
        since: z.nullable(sentInstant),
        overAt: z.nullable(sentInstant),
      }),
    ),
  }),
});
export type DayReview = z.infer<typeof dayReview>;
export type ReviewedAlert = z.infer<typeof reviewedAlert>;
export type ReviewedSession = z.infer<typeof reviewedSession>;
export type ReviewedEvent = z.infer<typeof reviewedEvent>;
