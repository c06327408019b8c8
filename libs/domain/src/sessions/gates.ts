import { minutesBetween, type Id, type Iso } from '../clinic/clinic-time.js';
import { differencesOf } from '../dose/differing-check.js';
import type { Protocol } from '../protocols/protocol.js';
import { missingBaseline } from '../vitals/baseline.js';
import { isExcused, latestValue, standingReadings, valueOf } from '../vitals/vitals-reading.js';
import { HOME_GATES } from '../home/home-gates.js';
import { isSameFinding, type Shortfall } from '../discharge/shortfall.js';
import { judgePreparation } from '../preparations/judge-preparation.js';
import { isPreparation, OF_EVERY_PROTOCOL, type GateName, type PlainGate } from './gate-names.js';
import {
  gateRecord,
  lastStep,
  statusSince,
  type GateOverride,
  type LiveSession,
  type StepDetails,
} from './infusion-session.js';
import { sessionMove } from './session-statuses.js';
import { isJudged, JUDGED_GATES, type JudgedGate } from './judged-gates.js';
import { isStopDescribed } from './stop-described.js';

/** What a gate may look at: the session as it stands, and the move that asks to pass. */
export interface GateQuestion {
  session: LiveSession;
  protocol: Protocol;
  step: StepDetails;
  at: Iso;
  by: Id;
  /** What of the clinic's opening list is open before the first drug of the day; no protocol asks for it. */
  openingList?: readonly Shortfall[];
}

/** What must be true before a move, beside what is asked before the drug. Which move asks for which gate is the protocol's business. */
const PLAIN_GATES = {
  identity: ({ step }) => step.move === 'check-in' && new Set(step.identifiers).size >= 2,
  'chair-and-nurse': ({ session }) => session.chairId !== null && session.nurseId !== null,
  consent: hasConsent,
  order: ({ session }) => session.order !== null,
  weight: ({ session }) => latestValue(session.readings, 'bodyWeight') !== undefined,
  baseline: isBaselineFresh,
  'second-person': hasSecondPerson,
  'dose-check': hasDoseCheck,
  'escort-named': ({ session }) => gateRecord(session, 'escort') !== undefined,
  'escort-seen': ({ step }) => step.move === 'discharge' && step.escortSeen,
  'set-since-pause': ({ session, protocol }) => isSetTakenSince(session, protocol, statusSince(session)),
  'pump-volume': ({ step }) => 'pumpMl' in step && step.pumpMl !== null,
  'stop-described': ({ session }) => isStopDescribed(session),
  'last-set': ({ session, protocol }) => isSetTakenSince(session, protocol, statusSince(session)),
  'home-cuff': isBaselineFresh,
  ...HOME_GATES,
} as const satisfies Record<Exclude<PlainGate, JudgedGate>, (question: GateQuestion) => boolean>;

/** A gate before a move: what it still finds, whether it is passed, and who may pass it all the same. */
export interface GateState {
  gate: GateName;
  isPassed: boolean;
  findings: Shortfall[];
  passableBy: 'provider' | 'nobody';
}

/** The gates of a move, in the protocol's order, then those that hold for all, and which of them are passed. */
export function gatesBefore(question: GateQuestion): GateState[] {
  const found = OF_EVERY_PROTOCOL.filter((gate) => JUDGED_GATES[gate](question).length > 0);
  const gates = new Set<GateName>([...(question.protocol.gates[question.step.move] ?? []), ...found]);
  return [...gates].map((gate) => stateOf(gate, question));
}

/** The gates of a move that are not yet passed. */
export function missingGates(question: GateQuestion): GateName[] {
  return gatesBefore(question).flatMap(({ gate, isPassed }) => (isPassed ? [] : [gate]));
}

/** Why a gate is not passed by the record alone, whatever a provider decided. */
export function findingsOf(gate: GateName, question: GateQuestion): Shortfall[] {
  const { session, protocol, at } = question;
  if (isPreparation(gate)) return judgePreparation(session, protocol.preparation, gate, at);
  if (isJudged(gate)) return JUDGED_GATES[gate](question);
  return PLAIN_GATES[gate](question) ? [] : [{ kind: 'not-answered' }];
}

function stateOf(gate: GateName, question: GateQuestion): GateState {
  const findings = findingsOf(gate, question);
  const passableBy = passerOf(gate, findings, question.protocol);
  const isDecided = passableBy === 'provider' && decidedBy(question).some((said) => isDecidedBy(said, gate, findings));
  return { gate, isPassed: findings.length === 0 || isDecided, findings, passableBy };
}

const ANSWERED_FINDINGS: readonly Shortfall['kind'][] = [
  'concern',
  'too-high',
  'wait',
  'list-open',
  'open-alert',
  'long-pause',
];

/** What was answered or measured may be decided on; what was not is asked first, unless the protocol lets it be passed. */
function passerOf(gate: GateName, findings: readonly Shortfall[], { preparation }: Protocol): GateState['passableBy'] {
  if (preparation?.hard.includes(gate)) return 'nobody';
  if (findings.some(({ kind }) => kind === 'never' || kind === 'ruled-out')) return 'nobody';
  const isAnswered = findings.every(({ kind }) => ANSWERED_FINDINGS.includes(kind));
  return isAnswered || preparation?.soft.includes(gate) === true ? 'provider' : 'nobody';
}

/** What a provider decided when the session was made ready still stands at the start, as long as nothing else is found. */
function decidedBy({ session, step }: GateQuestion): GateOverride[] {
  const now = 'overrides' in step ? step.overrides : [];
  return sessionMove(step.move).beginsDrug ? [...now, ...(lastStep(session, 'ready')?.overrides ?? [])] : now;
}

function isDecidedBy(said: GateOverride, gate: GateName, findings: readonly Shortfall[]): boolean {
  return said.gate === gate && isSameFinding(said.findings, findings);
}

const DAY_MINUTES = 24 * 60;

/** A consent holds for as long as the protocol says, also for a later visit to which it is carried (floor rule 18). */
export function isConsentHeld(signedAt: Iso, { preparation }: Protocol, at: Iso): boolean {
  const days = preparation?.consentDays ?? Infinity;
  return minutesBetween(signedAt, at) <= days * DAY_MINUTES;
}

function hasConsent({ session, protocol, at }: GateQuestion): boolean {
  const record = gateRecord(session, 'consent');
  return record !== undefined && isConsentHeld(record.signedAt, protocol, at);
}

/** A whole baseline set; what only the first set needs may be older, the figures that change may not. */
function isBaselineFresh({ session, protocol, at }: GateQuestion): boolean {
  const { measures, renewed, maxAgeMinutes } = protocol.baseline;
  return (
    missingBaseline(session, measures, at, Infinity).length === 0 &&
    missingBaseline(session, renewed, at, maxAgeMinutes).length === 0
  );
}

/**
 * Another person read rate and volume from the pump, and they are those of the plan; with nobody there, whoever starts it
 * read them, and says why alone (floor rule 12).
 */
function hasSecondPerson({ session, step, by }: GateQuestion): boolean {
  const record = gateRecord(session, 'second-person');
  if (!record || (record.by === by && !isCheckedAlone(step))) return false;
  return differencesOf(session, record)?.length === 0;
}

/** The same of what is injected or opened: another person typed its mg, and its mL where it is drawn up. */
function hasDoseCheck({ session, step, by }: GateQuestion): boolean {
  const record = gateRecord(session, 'dose-check');
  if (!record || (record.by === by && !isCheckedAlone(step))) return false;
  return differencesOf(session, record)?.length === 0;
}

function isCheckedAlone(step: StepDetails): boolean {
  return 'checkedAlone' in step && step.checkedAlone !== null;
}

function isSetTakenSince(session: LiveSession, protocol: Protocol, since: Iso): boolean {
  const measures = protocol.checks[session.status]?.[0]?.measures ?? [];
  const later = standingReadings(session.readings).filter((reading) => reading.takenAt > since);
  return measures.every((measure) =>
    later.some((reading) => valueOf(reading, measure) !== undefined || isExcused(reading, measure)),
  );
}
