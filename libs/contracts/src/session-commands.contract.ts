import { CANCEL_REASONS, PAUSE_REASONS, RATE_REASONS, STOP_REASONS } from '@chairside/domain';
import * as z from 'zod/mini';
import { passedCriterion, voiceOrder } from './discharge.contract.js';
import { medicineDose } from './medicines.contract.js';
import { dosingWeight } from './portions.contract.js';
import { overrides } from './preparations.contract.js';
import { condition, id, instant, plannedInstant, positive, reason, text, within } from './primitives.js';

export const millilitres = within(0, 5000);
export const rate = positive(2000);
const visitNumber = z.int().check(z.gte(1), z.lte(9999));
export const visit = z.strictObject({ number: visitNumber, of: visitNumber });
export const identifiers = z.array(z.enum(['name', 'birth-date', 'number'])).check(z.maxLength(3));
const move = { sessionId: id, at: z.optional(instant), statusRevision: z.optional(z.int().check(z.gte(0))) };

const plannedMinutes = z.optional(z.int().check(z.gte(10), z.lte(1440)));
export const bookSession = z.strictObject({
  patientId: id,
  protocolId: id,
  scheduledAt: plannedInstant,
  plannedMinutes,
  chairId: z.optional(id),
  visit: z.optional(visit),
  condition: z.optional(condition),
});
const seen = z.strictObject({ scheduledAt: instant, chairId: z.nullable(id) });
export const rebookSession = z.strictObject({
  sessionId: id,
  scheduledAt: plannedInstant,
  plannedMinutes,
  chairId: z.nullable(id),
  seen,
});
export const plainMove = z.strictObject(move);
export const checkIn = z.strictObject({ ...move, identifiers, lateReason: z.optional(reason) });
export const seat = z.strictObject({ ...move, chairId: id, nurseId: id });
const asGiven = { asGiven: z.optional(reason) };
const go = { ...move, overrides: z.optional(overrides), order: z.optional(voiceOrder) };
export const ready = z.strictObject(go);
export const start = z.strictObject({
  ...go,
  ...asGiven,
  rateMlPerHour: z.optional(rate),
  checkedAlone: z.optional(reason),
});
export const resume = z.strictObject({ ...go, rateMlPerHour: z.optional(rate) });
export const pause = z.strictObject({ ...move, reason: z.enum(PAUSE_REASONS), pumpMl: z.optional(millilitres) });
const beyondOrder = { ...asGiven, remark: z.optional(reason), order: z.optional(voiceOrder) };
export const changeRate = z.strictObject({
  ...move,
  rateMlPerHour: rate,
  reason: z.enum(RATE_REASONS),
  pumpMl: z.optional(millilitres),
  ...beyondOrder,
});
export const bolus = z.strictObject({ ...move, bolusMl: positive(500), ...beyondOrder });
export const stop = z.strictObject({
  ...move,
  reason: z.optional(z.enum(STOP_REASONS)),
  pumpMl: z.optional(millilitres),
});
export const describeStop = z.strictObject({
  sessionId: id,
  reason: z.enum(STOP_REASONS),
  pumpMl: z.optional(millilitres),
});
export const complete = z.strictObject({ ...move, pumpMl: z.optional(millilitres) });
export const passed = z.array(passedCriterion).check(z.maxLength(40));
export const discharge = z.strictObject({
  ...move,
  escortSeen: z.optional(z.boolean()),
  passed: z.optional(passed),
  order: z.optional(voiceOrder),
});
export const moveWithReason = z.strictObject({ ...move, reason });
export const noShow = z.strictObject({ ...move, seen });
export const cancel = z.strictObject({ ...move, seen, reason: z.enum(CANCEL_REASONS), words: z.optional(reason) });
export const recordConsent = z.strictObject({ sessionId: id, signedAt: instant, version: text(1, 60) });
export const nameEscort = z.strictObject({
  sessionId: id,
  name: text(1, 200),
  relation: text(1, 60),
  phone: z.optional(text(1, 40)),
});
export const signOrder = z.strictObject({
  sessionId: id,
  doseMgPerKg: positive(100, 0.0001),
  minutes: positive(1440),
  concentrationMgPerMl: positive(1000, 0.0001),
  bolusMgPerKg: z.optional(positive(100, 0.0001)),
  dosingWeight: z.optional(dosingWeight),
  reason: z.optional(reason),
  rescue: z.optional(z.array(medicineDose).check(z.maxLength(40))),
});
export const checkPump = z.strictObject({ sessionId: id, rateMlPerHour: rate, volumeMl: positive(5000) });
export const readPump = z.strictObject({ sessionId: id, pumpMl: millilitres, at: z.optional(instant), ...asGiven });
