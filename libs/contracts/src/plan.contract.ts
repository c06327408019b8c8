import { AHEAD_MATTERS, CANCEL_REASONS, type AheadMatter } from '@chairside/domain';
import * as z from 'zod/mini';
import { contactAttempt } from './contacts.contract.js';
import { coverage } from './coverage.contract.js';
import { dayPlan, patient, personName } from './people.contract.js';
import { condition, day, id, sentInstant, text } from './primitives.js';
import { liveSession } from './sessions.contract.js';

/** What somebody types to find a patient. */
export const patientSearch = z.strictObject({ find: z.optional(text(0, 200)) });

/** Somebody who is about to be registered, as far as they are known. */
export const patientSought = z.strictObject({
  family: personName.shape.family,
  given: z.optional(personName.shape.given),
  birthDate: z.optional(day),
});

/** A patient who can be mistaken for the one sought, or is probably the same person. */
export const patientAlikes = z.array(z.strictObject({ patient, isProbablyOne: z.boolean() }));
export type PatientAlike = z.infer<typeof patientAlikes>[number];

export const patientList = z.array(patient);

const visit = {
  id,
  day: z.iso.date(),
  scheduledAt: sentInstant,
  plannedMinutes: z.int(),
  chairId: z.nullable(id),
  protocolId: id,
  visit: liveSession.shape.visit,
  condition: z.nullable(condition),
  status: liveSession.shape.status,
  /** Why the visit was called off, and how many hours ahead; none where the patient had come. */
  calledOff: z.nullable(
    z.strictObject({
      noticeHours: z.nullable(z.number()),
      reason: z.enum(CANCEL_REASONS),
      words: z.nullable(text(0, 500)),
    }),
  ),
  /** When somebody came who was said not to have come. */
  cameLateAt: z.nullable(sentInstant),
};

export const patientRecord = z.strictObject({
  patient,
  sessions: z.array(z.strictObject(visit)),
  /** Every note of how the visits are paid for, the one that holds first; absent for a role that may not see it. */
  coverage: z.optional(z.array(coverage)),
});
export type PatientRecord = z.infer<typeof patientRecord>;
export type PatientVisit = PatientRecord['sessions'][number];

/** The note that holds of how a visit is paid for; absent for a role that may not see it, null where nobody noted any. */
const coverageOfVisit = z.optional(z.nullable(coverage));

/** Seven days from a day on: who works, which chairs are in use, and what is booked. */
export const weekPlan = z.strictObject({
  from: z.iso.date(),
  timeZone: z.string(),
  plans: z.array(dayPlan),
  visits: z.array(z.strictObject({ ...visit, patient, coverage: coverageOfVisit })),
});
export type WeekPlan = z.infer<typeof weekPlan>;
export type PlannedVisitRow = WeekPlan['visits'][number];

const matter: z.ZodMiniType<AheadMatter> = z.enum(AHEAD_MATTERS as [AheadMatter, ...AheadMatter[]]);

/** Everybody who is booked for a day and still to come: whom to call, what is missing, and who was reached. */
export const callList = z.strictObject({
  day: z.iso.date(),
  timeZone: z.string(),
  calls: z.array(
    z.strictObject({
      ...visit,
      patient,
      coverage: coverageOfVisit,
      contacts: z.array(contactAttempt),
      /** Nothing where the protocol of the visit is not known: that it lacks nothing cannot be said. */
      missing: z.nullable(z.array(matter)),
      /** What the patient weighed last, in kg. */
      lastWeightKg: z.nullable(z.number()),
    }),
  ),
});
export type CallList = z.infer<typeof callList>;
export type PlannedCall = CallList['calls'][number];
