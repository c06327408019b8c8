import * as z from 'zod/mini';
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
};

export const patientRecord = z.strictObject({ patient, sessions: z.array(z.strictObject(visit)) });
export type PatientRecord = z.infer<typeof patientRecord>;
export type PatientVisit = PatientRecord['sessions'][number];

/** Seven days from a day on: who works, which chairs are in use, and what is booked. */
export const weekPlan = z.strictObject({
  from: z.iso.date(),
  timeZone: z.string(),
  plans: z.array(dayPlan),
  visits: z.array(z.strictObject({ ...visit, patient })),
});
export type WeekPlan = z.infer<typeof weekPlan>;
export type PlannedVisitRow = WeekPlan['visits'][number];
