import {
  CANCEL_REASONS,
  PAUSE_REASONS,
  RATE_REASONS,
  sessionStatuses,
  STOP_REASONS,
  type DoseOrder,
  type GateRecord,
  type LiveSession,
  type PumpReading,
  type SessionStatus,
  type SessionStep,
} from '@chairside/domain';
import * as z from 'zod/mini';
import { absence } from './away.contract.js';
import { alert } from './alerts.contract.js';
import { aldreteRecord, checkRecord, padssRecord, passedCriterion, voiceOrder } from './discharge.contract.js';
import { adverseEvent } from './adverse-events.contract.js';
import { coSignature } from './co-signatures.contract.js';
import { effect } from './effects.contract.js';
import type { Assert, Equal, Flat } from './equal.js';
import { homeRecord } from './home.contract.js';
import { givenMedicine, medicineDose, rescueItem } from './medicines.contract.js';
import { customLimit } from './custom-limit.contract.js';
import { note } from './notes.contract.js';
import {
  condition,
  day,
  id,
  instant,
  plannedInstant,
  positive,
  reason,
  sentInstant,
  text,
  within,
} from './primitives.js';
import { doseCheckRecord, dosingWeight, injectionOrder, pieceOrder, portion } from './portions.contract.js';
import { overrides, preparationRecord } from './preparations.contract.js';
import { pumpNote } from './pump-note.contract.js';
import { vitalsReading } from './vitals.contract.js';

const millilitres = within(0, 5000);
const rate = positive(2000);
const visitNumber = z.int().check(z.gte(1), z.lte(9999));
const visit = z.strictObject({ number: visitNumber, of: visitNumber });
const identifiers = z.array(z.enum(['name', 'birth-date', 'number'])).check(z.maxLength(3));
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
export const rebookSession = z.strictObject({
  sessionId: id,
  scheduledAt: plannedInstant,
  plannedMinutes,
  chairId: z.nullable(id),
  seen: z.strictObject({ scheduledAt: instant, chairId: z.nullable(id) }),
});
export const plainMove = z.strictObject(move);
export const checkIn = z.strictObject({ ...move, identifiers });
export const seat = z.strictObject({ ...move, chairId: id, nurseId: id });
const go = { ...move, overrides: z.optional(overrides), order: z.optional(voiceOrder) };
export const ready = z.strictObject(go);
export const start = z.strictObject({ ...go, rateMlPerHour: z.optional(rate), checkedAlone: z.optional(reason) });
export const resume = z.strictObject({ ...move, rateMlPerHour: z.optional(rate) });
export const pause = z.strictObject({ ...move, reason: z.enum(PAUSE_REASONS), pumpMl: z.optional(millilitres) });
const beyondOrder = { remark: z.optional(reason), order: z.optional(voiceOrder) };
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
const passed = z.array(passedCriterion).check(z.maxLength(40));
export const discharge = z.strictObject({
  ...move,
  escortSeen: z.optional(z.boolean()),
  passed: z.optional(passed),
  order: z.optional(voiceOrder),
});
export const moveWithReason = z.strictObject({ ...move, reason });
export const cancel = z.strictObject({ ...move, reason: z.enum(CANCEL_REASONS) });
export const noShow = z.strictObject({ ...move, contactAttempts: z.int().check(z.gte(1), z.lte(99)) });
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
export const readPump = z.strictObject({ sessionId: id, pumpMl: millilitres, at: z.optional(instant) });

const status: z.ZodMiniType<SessionStatus> = z.enum(sessionStatuses as [SessionStatus, ...SessionStatus[]]);
const stepBase = { status, at: sentInstant, recordedAt: sentInstant, by: id };
const volume = z.nullable(millilitres);
const freeText = text(0, 500);
const doseDecision = { orderedBy: z.nullable(id), remark: z.nullable(freeText) };
const secondCheck = { secondPersonId: z.nullable(id), checkedAlone: z.nullable(freeText) };
const portionStep = { portion, isLast: z.boolean() };
const went = { overrides, orderedBy: z.nullable(id) };

export const sessionStep = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('check-in'), identifiers, ...stepBase }),
  z.strictObject({ move: z.enum(['seat', 'undo-stop', 'undo-dose']), ...stepBase }),
  z.strictObject({ move: z.literal('ready'), ...went, ...stepBase }),
  z.strictObject({
    move: z.literal('start'),
    rateMlPerHour: z.nullable(rate),
    ...secondCheck,
    ...went,
    ...stepBase,
  }),
  z.strictObject({ move: z.literal('first-dose'), ...portionStep, ...secondCheck, ...went, ...stepBase }),
  z.strictObject({ move: z.literal('next-dose'), ...portionStep, ...stepBase }),
  z.strictObject({ move: z.literal('pause'), reason: z.enum(PAUSE_REASONS), pumpMl: volume, ...stepBase }),
  z.strictObject({
    move: z.literal('change-rate'),
    rateMlPerHour: rate,
    reason: z.enum(RATE_REASONS),
    pumpMl: volume,
    ...doseDecision,
    ...stepBase,
  }),
  z.strictObject({ move: z.literal('bolus'), bolusMl: positive(500), ...doseDecision, ...stepBase }),
  z.strictObject({ move: z.literal('resume'), rateMlPerHour: z.nullable(rate), ...stepBase }),
  z.strictObject({
    move: z.literal('stop'),
    reason: z.nullable(z.enum(STOP_REASONS)),
    pumpMl: volume,
    describedBy: z.nullable(id),
    ...stepBase,
  }),
  z.strictObject({ move: z.literal('complete'), pumpMl: volume, ...stepBase }),
  z.strictObject({
    move: z.literal('discharge'),
    escortSeen: z.boolean(),
    passed,
    orderedBy: z.nullable(id),
    ...stepBase,
  }),
  z.strictObject({ move: z.literal('cancel'), reason: z.enum(CANCEL_REASONS), ...stepBase }),
  z.strictObject({ move: z.literal('no-show'), contactAttempts: z.int(), ...stepBase }),
  z.strictObject({
    move: z.enum(['transfer', 'leave', 'reassess', 'reopen', 'escalate', 'lose-contact']),
    reason: freeText,
    ...stepBase,
  }),
]);

const recordBase = { at: sentInstant, by: id };
export const gateRecord = z.discriminatedUnion('gate', [
  z.strictObject({ gate: z.literal('consent'), signedAt: sentInstant, version: text(0, 60), ...recordBase }),
  z.strictObject({
    gate: z.literal('escort'),
    name: z.nullable(text(1, 200)),
    relation: text(0, 60),
    phone: z.nullable(text(1, 40)),
    ...recordBase,
  }),
  z.strictObject({ gate: z.literal('second-person'), rateMlPerHour: rate, volumeMl: positive(5000), ...recordBase }),
  z.strictObject({ ...doseCheckRecord, ...recordBase }),
  preparationRecord,
  z.strictObject({ ...checkRecord, ...recordBase }),
  z.strictObject({ ...aldreteRecord, ...recordBase }),
  z.strictObject({ ...padssRecord, ...recordBase }),
]);
const pumpOrder = z.strictObject({
  doseMgPerKg: positive(100, 0.0001),
  minutes: positive(1440),
  concentrationMgPerMl: positive(1000, 0.0001),
  bolusMgPerKg: z.nullable(positive(100, 0.0001)),
  dosingWeight: z.nullable(dosingWeight),
  reason: z.nullable(freeText),
  rescue: z.array(rescueItem),
  signedAt: sentInstant,
  signedBy: id,
});
export const doseOrder = z.union([pumpOrder, injectionOrder, pieceOrder]);
const pumpReading = z.strictObject({ at: sentInstant, pumpMl: millilitres, by: id });

export const liveSession = z.strictObject({
  id,
  patientId: id,
  protocolId: id,
  day,
  scheduledAt: sentInstant,
  plannedMinutes: z.int(),
  plannedChairId: z.nullable(id),
  visit: z.nullable(visit),
  condition: z.nullable(condition),
  chairId: z.nullable(id),
  nurseId: z.nullable(id),
  status,
  statusRevision: z.int(),
  infusionOutcome: z.nullable(z.enum(['completed', 'stopped-early', 'not-started'])),
  steps: z.array(sessionStep),
  gates: z.array(gateRecord),
  order: z.nullable(doseOrder),
  earlierOrders: z.array(doseOrder),
  pumpReadings: z.array(pumpReading),
  pumpNotes: z.array(pumpNote),
  readings: z.array(vitalsReading),
  effects: z.array(effect),
  medicines: z.array(givenMedicine),
  notes: z.array(note),
  absences: z.array(absence),
  alerts: z.array(alert),
  customLimits: z.array(customLimit),
  coSignatures: z.array(coSignature),
  adverseEvents: z.array(adverseEvent),
  home: z.array(homeRecord),
});

/** @public compiles only while contract and domain agree */
export type StepIsTheDomains = Assert<Equal<Flat<z.infer<typeof sessionStep>>, Flat<SessionStep>>>;
/** @public compiles only while contract and domain agree */
export type GateRecordIsTheDomains = Assert<Equal<Flat<z.infer<typeof gateRecord>>, Flat<GateRecord>>>;
/** @public compiles only while contract and domain agree */
export type DoseOrderIsTheDomains = Assert<Equal<Flat<z.infer<typeof doseOrder>>, Flat<DoseOrder>>>;
/** @public compiles only while contract and domain agree */
export type PumpReadingIsTheDomains = Assert<Equal<z.infer<typeof pumpReading>, Flat<PumpReading>>>;
/** @public compiles only while contract and domain agree */
export type LiveSessionIsTheDomains = Assert<Equal<Flat<z.infer<typeof liveSession>>, Flat<LiveSession>>>;
