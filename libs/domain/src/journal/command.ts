import type { Clinic } from '../clinic/clinic.js';
import type { ClinicDay, Id, Iso } from '../clinic/clinic-time.js';
import type { DayPlan } from '../clinic/day-plan.js';
import type { StaffMember } from '../clinic/staff.js';
import type { CheckName } from '../discharge/checks.js';
import type { EffectAction, Severity, SideEffectTerm } from '../effects/side-effects.js';
import type { Condition } from '../patients/conditions.js';
import type { PatientDetails } from '../patients/patient.js';
import type { Protocol } from '../protocols/protocol.js';
import type { PreparationAnswer } from '../preparations/preparation.js';
import type { QuestionName } from '../preparations/preparations.js';
import type { AldreteItem } from '../scores/aldrete.js';
import type { PadssItem } from '../scores/padss.js';
import type { GateOverride, PassedCriterion, StepOf, Visit } from '../sessions/infusion-session.js';
import type { CancelReason, PauseReason, StopReason } from '../sessions/session-statuses.js';
import type { TimedRule } from '../alerts/alert-rules.js';
import type { Measure } from '../vitals/measures.js';
import type { NotTaken, ScaleValues, Values } from '../vitals/vitals-reading.js';

/** A move of a session: when it was, if not now, and the revision of the status that the screen showed. */
interface Move {
  sessionId: Id;
  at?: Iso;
  statusRevision?: number;
}

/** A move for which a provider may answer. */
interface GoAhead extends Move {
  /** The gates that are not passed, as they were judged, and a provider answers for. */
  overrides?: GateOverride[];
  /** Who said so by voice, where somebody else is at the screen; it was read back. */
  order?: { by: Id; readBack: true };
}

interface ChartedSet {
  sessionId: Id;
  patientId: Id;
  values?: Values;
  scales?: ScaleValues;
  notTaken?: NotTaken;
  /** The suspect values that were looked at again and are kept. */
  confirmed?: Measure[];
}

/** What each command carries. A thing that a command makes bears the command's id. */
export interface Commands {
  'clinic:found': { clinic: Clinic };
  'day:plan': DayPlan;
  'day:open': { day: ClinicDay };
  'staff:add': StaffMember;
  'protocol:publish': { protocol: Protocol };
  'chair:add': { name: string };
  'chair:retire': { chairId: Id };
  'patient:register': Omit<PatientDetails, 'allergies'> & { allergies?: string };
  /** `seen` is what the author judged by: only what differs from it was changed. */
  'patient:correct': PatientDetails & { patientId: Id; seen: PatientDetails };
  'session:book': {
    patientId: Id;
    protocolId: Id;
    scheduledAt: Iso;
    plannedMinutes?: number;
    chairId?: Id;
    visit?: Visit;
    condition?: Condition;
  };
  'session:rebook': {
    sessionId: Id;
    scheduledAt: Iso;
    plannedMinutes?: number;
    chairId: Id | null;
    /** The place that its author saw. */
    seen: { scheduledAt: Iso; chairId: Id | null };
  };
  'session:check-in': Move & { identifiers: StepOf<'check-in'>['identifiers'] };
  'session:seat': Move & { chairId: Id; nurseId: Id };
  'consent:record': { sessionId: Id; signedAt: Iso; version: string };
  'escort:name': { sessionId: Id; name: string; relation: string; phone?: string };
  'order:sign': {
    sessionId: Id;
    doseMgPerKg: number;
    minutes: number;
    concentrationMgPerMl: number;
    reason?: string;
  };
  'pump:check': { sessionId: Id; rateMlPerHour: number; volumeMl: number };
  'pump:read': { sessionId: Id; pumpMl: number; at?: Iso };
  /** Asked or looked at before the drug. */
  'preparation:record': { sessionId: Id; at: Iso } & PreparationAnswer;
  /** The same as on an earlier visit of the patient. */
  'preparation:carry': { sessionId: Id; at: Iso; preparation: QuestionName; sameAs: Id };
  'session:ready': GoAhead;
  'session:reassess': Move & { reason: string };
  /** `checkedAlone` says why nobody else read the pump. */
  'session:start': GoAhead & { rateMlPerHour?: number; checkedAlone?: string };
  'session:pause': Move & { reason: PauseReason; pumpMl?: number };
  'session:resume': Move & { rateMlPerHour?: number };
  'session:stop': Move & { reason?: StopReason; pumpMl?: number };
  'session:undo-stop': Move;
  'session:describe-stop': { sessionId: Id; reason: StopReason; pumpMl?: number };
  'session:complete': Move & { pumpMl?: number };
  'session:discharge': Move & {
    escortSeen?: boolean;
    /** What is not met, as it was judged, and a provider answers for. */
    passed?: PassedCriterion[];
    /** Who said so by voice, where somebody else is at the screen; it was read back. */
    order?: { by: Id; readBack: true };
  };
  'session:transfer': Move & { reason: string };
  'session:leave': Move & { reason: string };
  'session:cancel': Move & { reason: CancelReason };
  'session:no-show': Move & { contactAttempts: number };
  'session:reopen': Move & { reason: string };
  'vitals:record': ChartedSet & { takenAt: Iso; lateReason?: string };
  'vitals:correct': ChartedSet & { corrects: Id; reason: string; takenAt?: Iso };
  /** `at` is when it was asked or looked at: what waits on a device does not become newer for that. */
  'check:record': { sessionId: Id; check: CheckName; answer: boolean; at: Iso };
  'score:record': { sessionId: Id; at: Iso } & (
    { score: 'aldrete'; chosen: Record<AldreteItem, number> } | { score: 'padss'; chosen: Record<PadssItem, number> }
  );
  'effect:note': {
    sessionId: Id;
    term: SideEffectTerm;
    onsetAt?: Iso;
    severity?: Severity;
    action?: EffectAction;
  };
  'effect:follow': {
    sessionId: Id;
    effectId: Id;
    severity?: Severity;
    action?: EffectAction;
    /** When it was over; `null` says that it goes on after all. */
    endedAt?: Iso | null;
    /** When it was seen so, if not now. */
    at?: Iso;
  };
  'effect:strike': { sessionId: Id; effectId: Id; reason: string };
  'co-signature:sign': { sessionId: Id; key: string };
  'alert:acknowledge': { sessionId: Id; alertId: Id; alertRevision?: number };
  'alert:raise-overdue': { sessionId: Id; dueAt: Iso; step: number };
  'alert:raise-timed': { sessionId: Id; rule: TimedRule; since: Iso; step: number };
  'alert:escalate': { sessionId: Id; alertId: Id; step: number };
}

export type CommandName = keyof Commands;

/** One command as it travels; the id makes it happen once, however often it is sent. */
export type CommandOf<N extends CommandName> = { [K in N]: { id: Id; name: K; payload: Commands[K] } }[N];
export type Command = CommandOf<CommandName>;

/** Commands that only the passing of time or the setting up of a clinic may send. */
export const SYSTEM_COMMANDS = [
  'clinic:found',
  'day:open',
  'staff:add',
  'protocol:publish',
  'alert:raise-overdue',
  'alert:raise-timed',
  'alert:escalate',
] as const;

export type SystemCommand = (typeof SYSTEM_COMMANDS)[number];

/** What an accepted command answers: the id of what it made, or of what it changed. */
export interface Accepted {
  id: Id;
}

/** The id that an accepted command answers with. */
export function acceptedBy(command: Command): Accepted {
  switch (command.name) {
    case 'alert:acknowledge':
    case 'alert:escalate':
      return { id: command.payload.alertId };
    case 'chair:retire':
      return { id: command.payload.chairId };
    case 'staff:add':
      return { id: command.payload.id };
    case 'effect:follow':
    case 'effect:strike':
      return { id: command.payload.effectId };
    case 'patient:correct':
      return { id: command.payload.patientId };
    case 'effect:note':
    case 'vitals:record':
    case 'vitals:correct':
      return { id: command.id };
    default:
      return { id: 'sessionId' in command.payload ? command.payload.sessionId : command.id };
  }
}
