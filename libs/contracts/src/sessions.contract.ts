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
import { adverseEvent } from './adverse-events.contract.js';
import { alert } from './alerts.contract.js';
import { absence } from './away.contract.js';
import { contactAttempt } from './contacts.contract.js';
import { coSignature } from './co-signatures.contract.js';
import { customLimit } from './custom-limit.contract.js';
import { aldreteRecord, checkRecord, padssRecord } from './discharge.contract.js';
import { effect } from './effects.contract.js';
import type { Assert, Equal, Flat } from './equal.js';
import { handOver } from './hand-over.contract.js';
import { homeRecord } from './home.contract.js';
import { givenMedicine, rescueItem } from './medicines.contract.js';
import { note } from './notes.contract.js';
import { doseCheckRecord, dosingWeight, injectionOrder, pieceOrder, portion } from './portions.contract.js';
import { overrides, preparationRecord } from './preparations.contract.js';
import { condition, day, id, positive, sentInstant, text } from './primitives.js';
import { givenBeyond } from './given-beyond.contract.js';
import { pumpNote } from './pump-note.contract.js';
import { identifiers, millilitres, passed, rate, visit } from './session-commands.contract.js';
import { vitalsReading } from './vitals.contract.js';

const status: z.ZodMiniType<SessionStatus> = z.enum(sessionStatuses as [SessionStatus, ...SessionStatus[]]);
const stepBase = { status, at: sentInstant, recordedAt: sentInstant, by: id };
const volume = z.nullable(millilitres);
const freeText = text(0, 500);
const asGiven = { asGiven: z.optional(givenBeyond) };
const doseDecision = { ...asGiven, orderedBy: z.nullable(id), remark: z.nullable(freeText) };
const secondCheck = { secondPersonId: z.nullable(id), checkedAlone: z.nullable(freeText) };
const portionStep = { ...asGiven, portion, isLast: z.boolean() };
const went = { overrides, orderedBy: z.nullable(id) };

export const sessionStep = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('check-in'), identifiers, lateReason: z.nullable(freeText), ...stepBase }),
  z.strictObject({ move: z.enum(['seat', 'undo-stop', 'undo-dose']), ...stepBase }),
  z.strictObject({ move: z.literal('ready'), ...went, ...stepBase }),
  z.strictObject({
    move: z.literal('start'),
    ...asGiven,
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
  z.strictObject({ move: z.literal('resume'), rateMlPerHour: z.nullable(rate), ...went, ...stepBase }),
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
  z.strictObject({
    move: z.literal('cancel'),
    reason: z.enum(CANCEL_REASONS),
    words: z.nullable(freeText),
    ...stepBase,
  }),
  z.strictObject({ move: z.literal('no-show'), contactAttempts: z.int(), ...stepBase }),
  z.strictObject({
    move: z.enum(['transfer', 'leave', 'undo-leave', 'reassess', 'reopen', 'escalate', 'lose-contact']),
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
  contacts: z.array(contactAttempt),
  absences: z.array(absence),
  alerts: z.array(alert),
  customLimits: z.array(customLimit),
  coSignatures: z.array(coSignature),
  adverseEvents: z.array(adverseEvent),
  home: z.array(homeRecord),
  handOvers: z.array(handOver),
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
