import type { AdverseEvent } from '../adverse-events/adverse-event.js';
import type { Alert } from '../alerts/alert.js';
import type { Absence } from '../away/absence.js';
import type { ClinicDay, Id, Iso } from '../clinic/clinic-time.js';
import type { CoSignature } from '../co-signatures/co-signature.js';
import type { ContactAttempt } from '../contacts/contact-attempt.js';
import type { CheckName } from '../discharge/checks.js';
import type { CriterionName } from '../discharge/discharge-criteria.js';
import type { Shortfall } from '../discharge/shortfall.js';
import type { DoseOrder } from '../dose/dose-order.js';
import type { AsGiven } from '../dose/given-beyond.js';
import type { Portion } from '../dose/portions.js';
import type { PumpNote, PumpReading } from '../dose/pump-note.js';
import type { Effect } from '../effects/effect.js';
import type { CustomLimit } from '../limits/custom-limit.js';
import type { HomeRecord } from '../home/home-record.js';
import type { GivenMedicine } from '../medicines/given-medicine.js';
import type { Note } from '../notes/note.js';
import type { Condition } from '../patients/conditions.js';
import type { PreparationDetails } from '../preparations/preparation.js';
import type { HandOver } from '../shift/hand-over.js';
import type { RecoveryScore } from '../scores/recovery-score.js';
import type { AldreteItem } from '../scores/aldrete.js';
import type { PadssItem } from '../scores/padss.js';
import type { VitalsReading } from '../vitals/vitals-reading.js';
import type { GateName } from './gate-names.js';
import type { CancelReason, PauseReason, RateReason, StopReason } from './reasons.js';
import {
  sessionMove,
  type FreeTextMove,
  type InfusionOutcome,
  type SessionMove,
  type SessionStatus,
} from './session-statuses.js';

/** A criterion of leaving that was not met, what the provider knew of it, and why the patient went all the same. */
export interface PassedCriterion {
  criterion: CriterionName;
  shortfalls: Shortfall[];
  reason: string;
}

/** Who answers for what was given beyond the order as it stood, and why it was. */
export interface DoseDecision {
  /** The provider who said so by voice; nothing where the order covers it, or the author decided. */
  orderedBy: Id | null;
  /** Why a soft limit was passed. */
  remark: string | null;
}

/** A gate that was not passed, what the provider knew of it, and why the visit went on all the same. */
export interface GateOverride {
  gate: GateName;
  findings: Shortfall[];
  reason: string;
}

/** What a provider answers for before the drug, or before it goes on, and who said so by voice where somebody else was at the screen. */
interface Go {
  overrides: GateOverride[];
  orderedBy: Id | null;
}

/** Who else read pump or syringe before the drug, or why nobody did (floor rule 12). */
interface SecondCheck {
  secondPersonId: Id | null;
  checkedAlone: string | null;
}

/** A portion, and whether it was the last of the order: the drug has ended with it. */
interface PortionStep {
  portion: Portion;
  isLast: boolean;
}

/** What each move says beside its time and author; a move without a row says nothing more. */
export type StepDetails =
  /** `lateReason`: why somebody comes who was said not to have come. */
  | { move: 'check-in'; identifiers: ('name' | 'birth-date' | 'number')[]; lateReason: string | null }
  | { move: 'seat' | 'undo-stop' | 'undo-dose' }
  | ({ move: 'ready' } & Go)
  | ({ move: 'start'; rateMlPerHour: number | null } & SecondCheck & Go & AsGiven)
  | ({ move: 'first-dose' } & PortionStep & SecondCheck & Go & AsGiven)
  | ({ move: 'next-dose' } & PortionStep & AsGiven)
  | { move: 'pause'; reason: PauseReason; pumpMl: number | null }
  | ({ move: 'resume'; rateMlPerHour: number | null } & Go)
  | ({ move: 'change-rate'; rateMlPerHour: number; reason: RateReason; pumpMl: number | null } & DoseDecision & AsGiven)
  | ({ move: 'bolus'; bolusMl: number } & DoseDecision & AsGiven)
  | { move: 'stop'; reason: StopReason | null; pumpMl: number | null; describedBy: Id | null }
  | { move: 'complete'; pumpMl: number | null }
  | { move: 'discharge'; escortSeen: boolean; passed: PassedCriterion[]; orderedBy: Id | null }
  | { move: 'cancel'; reason: CancelReason; words: string | null }
  /** How often somebody had tried to reach the patient by then. */
  | { move: 'no-show'; contactAttempts: number }
  | { move: FreeTextMove; reason: string };

/** One move of a session: the status it led to, when it was and when it was recorded, and by whom. */
export type SessionStep = StepDetails & { status: SessionStatus; at: Iso; recordedAt: Iso; by: Id };

/** The step of a given move. */
export type StepOf<M extends SessionMove> = Extract<SessionStep, { move: M }>;

/** What a person established before or around the drug, newest last. */
export type GateDetails =
  | { gate: 'consent'; signedAt: Iso; version: string }
  | { gate: 'escort'; name: string | null; relation: string; phone: string | null }
  | { gate: 'second-person'; rateMlPerHour: number; volumeMl: number }
  | { gate: 'dose-check'; doseMg: number; volumeMl: number | null }
  | PreparationDetails
  | { gate: 'check'; check: CheckName; answer: boolean; recordedAt: Iso }
  | ({ gate: 'aldrete' } & RecoveryScore<AldreteItem>)
  | ({ gate: 'padss' } & RecoveryScore<PadssItem>);

export type GateRecord = GateDetails & { at: Iso; by: Id };

export interface Visit {
  number: number;
  of: number;
}

/** What a booking fixes. */
export interface BookedSession {
  id: Id;
  patientId: Id;
  protocolId: Id;
  day: ClinicDay;
  scheduledAt: Iso;
  plannedMinutes: number;
  plannedChairId: Id | null;
  visit: Visit | null;
  /** What the patient is treated for. */
  condition: Condition | null;
}

/** When and where a visit is booked: what may change until the patient comes. */
export type BookedPlace = Pick<BookedSession, 'day' | 'scheduledAt' | 'plannedMinutes' | 'plannedChairId'>;

/**
 * One infusion session as every screen sees it: the fold of its changes. `status` and `statusRevision` follow from
 * the last step and are written by one function only.
 */
export interface LiveSession extends BookedSession {
  chairId: Id | null;
  nurseId: Id | null;
  status: SessionStatus;
  /** Counts the moves; a command says which one it judged. */
  statusRevision: number;
  infusionOutcome: InfusionOutcome | null;
  steps: SessionStep[];
  gates: GateRecord[];
  order: DoseOrder | null;
  /** The orders that this one replaced, oldest first. */
  earlierOrders: DoseOrder[];
  pumpReadings: PumpReading[];
  pumpNotes: PumpNote[];
  readings: VitalsReading[];
  effects: Effect[];
  medicines: GivenMedicine[];
  notes: Note[];
  contacts: ContactAttempt[];
  absences: Absence[];
  alerts: Alert[];
  coSignatures: CoSignature[];
  adverseEvents: AdverseEvent[];
  customLimits: CustomLimit[];
  home: HomeRecord[];
  /** Who had the chair before, oldest first. */
  handOvers: HandOver[];
}

// asked for at each value of each tile; a list of steps is never changed, only followed by another
const standing = new WeakMap<readonly SessionStep[], SessionStep[]>();

/** The steps that count, oldest first: one that was undone, and its undoing, are left out as if they had not been. */
export function standingSteps({ steps }: Pick<LiveSession, 'steps'>): readonly SessionStep[] {
  const known = standing.get(steps);
  if (known) return known;
  const found = steps.reduce<SessionStep[]>(
    (kept, step) => (sessionMove(step.move).undoes ? kept.slice(0, -1) : [...kept, step]),
    [],
  );
  standing.set(steps, found);
  return found;
}

/** The last step of a move that counts, if the session made it. */
export function lastStep<M extends SessionMove>(session: Pick<LiveSession, 'steps'>, move: M): StepOf<M> | undefined {
  return standingSteps(session).findLast((step): step is StepOf<M> => step.move === move);
}

/** The first step of a move that counts, if the session made it. */
export function firstStep<M extends SessionMove>(session: Pick<LiveSession, 'steps'>, move: M): StepOf<M> | undefined {
  return standingSteps(session).find((step): step is StepOf<M> => step.move === move);
}

/** The step by which the drug began, by pump or by its first portion; nothing before. */
export function drugStartStep(session: Pick<LiveSession, 'steps'>): SessionStep | undefined {
  return standingSteps(session).find(({ move }) => sessionMove(move).beginsDrug);
}

/** When the drug began; nothing before. */
export function drugStart(session: Pick<LiveSession, 'steps'>): Iso | undefined {
  return drugStartStep(session)?.at;
}

/** The newest record of a gate, if one was made. */
export function gateRecord<G extends GateRecord['gate']>(
  session: LiveSession,
  gate: G,
): Extract<GateRecord, { gate: G }> | undefined {
  return session.gates.findLast((record): record is Extract<GateRecord, { gate: G }> => record.gate === gate);
}

/** The steps that began a status, oldest first: a change of the rate goes on in the same one. */
export function phaseSteps(session: Pick<LiveSession, 'steps'>): SessionStep[] {
  return standingSteps(session).filter(({ status }, index, steps) => steps[index - 1]?.status !== status);
}

/** The moment the present status began; the booked time while nothing has happened. */
export function statusSince(session: LiveSession): Iso {
  return phaseSteps(session).at(-1)?.at ?? session.scheduledAt;
}
