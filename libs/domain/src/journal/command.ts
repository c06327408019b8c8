import type { EventCommands } from '../adverse-events/event-commands.js';
import type { AwayReason } from '../away/absence.js';
import type { Clinic } from '../clinic/clinic.js';
import type { ClinicDay, Id, Iso } from '../clinic/clinic-time.js';
import type { DayPlan } from '../clinic/day-plan.js';
import type { StaffMember } from '../clinic/staff.js';
import type { ContactCommands } from '../contacts/contact-commands.js';
import type { CoverageCommands } from '../coverage/coverage-commands.js';
import type { DrugCommands } from '../controlled-drug/drug-commands.js';
import type { CheckName } from '../discharge/checks.js';
import type { PortionFigures } from '../dose/dose-order.js';
import type { DosingWeight } from '../dose/dosing-weight.js';
import type { InjectionSite } from '../dose/injection-sites.js';
import type { LimitOf } from '../limits/custom-limit.js';
import type { PumpNoteDetails } from '../dose/pump-note.js';
import type { EffectAction, Severity, SideEffectTerm } from '../effects/side-effects.js';
import type { HomeDetails } from '../home/home-record.js';
import type { MedicineDose } from '../medicines/rescue-item.js';
import type { EmergencyEvent, HelpLevel, HelpOutcome } from '../help/emergency-events.js';
import type { Condition } from '../patients/conditions.js';
import type { PatientDetails } from '../patients/patient.js';
import type { Protocol } from '../protocols/protocol.js';
import type { PreparationAnswer } from '../preparations/preparation.js';
import type { QuestionName } from '../preparations/preparations.js';
import type { AldreteItem } from '../scores/aldrete.js';
import type { PadssItem } from '../scores/padss.js';
import type { GateOverride, PassedCriterion, StepOf, Visit } from '../sessions/infusion-session.js';
import type { CancelReason, PauseReason, RateReason, StopReason } from '../sessions/reasons.js';
import type { SeenPlace } from '../sessions/seen-place.js';
import type { ShiftCommands } from '../shift/shift-commands.js';
import type { TimedRule } from '../alerts/timed-steps.js';
import type { ChartedSet } from '../vitals/charted-set.js';

/** A move of a session: when it was, if not now, and the revision of the status that the screen showed. */
interface Move {
  sessionId: Id;
  at?: Iso;
  statusRevision?: number;
}

/** Who decided by voice, where somebody else is at the screen; it was read back (floor rule 12). */
interface ByVoice {
  by: Id;
  readBack: true;
}

/** What is given beyond the order: why, and who decided it. */
interface BeyondOrder {
  remark?: string;
  order?: ByVoice;
}

/** A move for which a provider may answer. */
interface GoAhead extends Move {
  /** The gates that are not passed, as they were judged, and a provider answers for. */
  overrides?: GateOverride[];
  order?: ByVoice;
}

/** It was given all the same: why, in words. What was given is charted, whoever ordered it or not (decision 43). */
interface AsGiven {
  asGiven?: string;
}

/** Where somebody is to come, as far as it is said. */
interface SaidPlace {
  sessionId?: Id;
  chairId?: Id;
  words?: string;
}

/** What each command carries. A thing that a command makes bears the command's id. */
export interface Commands extends ContactCommands, CoverageCommands, DrugCommands, EventCommands, ShiftCommands {
  'clinic:found': { clinic: Clinic };
  'day:plan': DayPlan;
  'day:open': { day: ClinicDay };
  'staff:add': StaffMember;
  'protocol:publish': { protocol: Protocol };
  /** The next version of a protocol, bearing the id of the one that it was made from. */
  /** Its id names the one that it is written from: the next version of it, or another one of its own name. */
  'protocol:revise': { protocol: Protocol; isAnother?: true };
  'chair:add': { name: string };
  'chair:retire': { chairId: Id };
  'patient:register': Omit<PatientDetails, 'allergies' | 'phone'> & { allergies?: string; phone?: string };
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
    seen: SeenPlace;
  };
  'session:check-in': Move & { identifiers: StepOf<'check-in'>['identifiers']; lateReason?: string };
  'session:seat': Move & { chairId: Id; nurseId: Id };
  'consent:record': { sessionId: Id; signedAt: Iso; version: string };
  'escort:name': { sessionId: Id; name: string; relation: string; phone?: string };
  'order:sign': {
    sessionId: Id;
    doseMgPerKg: number;
    minutes: number;
    concentrationMgPerMl: number;
    bolusMgPerKg?: number;
    dosingWeight?: DosingWeight;
    reason?: string;
    /** What of the protocol's rescue set is signed with it. */
    rescue?: MedicineDose[];
  };
  'dose:order': {
    sessionId: Id;
    ordered: PortionFigures;
    dosingWeight?: DosingWeight;
    reason?: string;
    rescue?: MedicineDose[];
  };
  /** What a second person sees drawn up or laid out; mL where it is drawn up. */
  'dose:check': { sessionId: Id; doseMg: number; volumeMl?: number };
  /** One injection or one device; `checkedAlone` says why nobody else looked at the first. */
  /** `doseMg` is said of what was injected without an order: there is no strength to reckon with. */
  'dose:give': GoAhead &
    AsGiven & {
      given: { volumeMl: number; site: InjectionSite; doseMg?: number } | { lot: string };
      checkedAlone?: string;
    };
  /** Taken back now, by the clinic's clock: it never waits on a device. */
  'dose:undo': Omit<Move, 'at'>;
  'pump:check': { sessionId: Id; rateMlPerHour: number; volumeMl: number };
  'pump:read': { sessionId: Id; pumpMl: number; at?: Iso } & AsGiven;
  /** `at` is when it was, or began. */
  'pump:note': { sessionId: Id; at?: Iso } & PumpNoteDetails;
  /** Asked or looked at before the drug. */
  'preparation:record': { sessionId: Id; at: Iso } & PreparationAnswer;
  /** The same as on an earlier visit of the patient. */
  'preparation:carry': { sessionId: Id; at: Iso; preparation: QuestionName; sameAs: Id };
  'session:ready': GoAhead;
  'session:reassess': Move & { reason: string };
  /** `checkedAlone` says why nobody else read the pump. */
  'session:start': GoAhead & AsGiven & { rateMlPerHour?: number; checkedAlone?: string };
  'session:pause': Move & { reason: PauseReason; pumpMl?: number };
  'session:resume': GoAhead & { rateMlPerHour?: number };
  'session:change-rate': Move & BeyondOrder & AsGiven & { rateMlPerHour: number; reason: RateReason; pumpMl?: number };
  'session:bolus': Move & BeyondOrder & AsGiven & { bolusMl: number };
  'session:stop': Move & { reason?: StopReason; pumpMl?: number };
  'session:undo-stop': Move;
  'session:describe-stop': { sessionId: Id; reason: StopReason; pumpMl?: number };
  'session:complete': Move & { pumpMl?: number };
  'session:away': { sessionId: Id; reason: AwayReason; minutes: number; goesWith: Id | null; at?: Iso };
  'session:back': { sessionId: Id; at?: Iso };
  'home:record': { sessionId: Id; at: Iso } & HomeDetails;
  /** Who sends it watches the session from now on, until then. */
  'home:watch': { sessionId: Id; until: Iso };
  'session:escalate': Move & { reason: string };
  'session:lose-contact': Move & { reason: string };
  'session:discharge': Move & {
    escortSeen?: boolean;
    /** What is not met, as it was judged, and a provider answers for. */
    passed?: PassedCriterion[];
    order?: ByVoice;
  };
  'session:transfer': Move & { reason: string };
  'session:leave': Move & { reason: string };
  'session:cancel': Move & { seen: SeenPlace; reason: CancelReason; words?: string };
  'session:no-show': Move & { seen: SeenPlace };
  'session:undo-leave': Move & { reason: string };
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
  'medicine:give': MedicineDose & { sessionId: Id; at?: Iso; order?: ByVoice };
  'medicine:strike': { sessionId: Id; medicineId: Id; reason: string };
  'limit:set': LimitOf & { sessionId: Id; value: number | null; reason: string; order?: ByVoice };
  'note:write': { sessionId: Id; text: string; at?: Iso };
  'note:strike': { sessionId: Id; noteId: Id; reason: string };
  /** `callId`: the call that becomes graver, or is joined, whatever its place. */
  'help:call': SaidPlace & { level: HelpLevel; at: Iso; callId?: Id };
  'help:answer': { callId: Id; at?: Iso };
  'help:locate': SaidPlace & { callId: Id; at?: Iso };
  'help:note': { callId: Id; event: EmergencyEvent; at?: Iso; words?: string };
  'help:end': { callId: Id; outcome: HelpOutcome; at?: Iso };
  'help:describe': { callId: Id; words: string };
  'co-signature:sign': { sessionId: Id; key: string };
  'alert:acknowledge': { sessionId: Id; alertId: Id; alertRevision?: number };
  'alert:snooze': { sessionId: Id; alertId: Id; alertRevision: number; minutes: number };
  'alert:raise-overdue': { sessionId: Id; dueAt: Iso; step: number };
  'alert:raise-timed': { sessionId: Id; rule: TimedRule; since: Iso; step: number };
  'alert:escalate': { sessionId: Id; alertId: Id; step: number };
  'alert:look-again': { sessionId: Id; alertId: Id; since: Iso };
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
  'alert:look-again',
] as const;

export type SystemCommand = (typeof SYSTEM_COMMANDS)[number];
