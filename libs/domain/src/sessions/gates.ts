import type { Iso, Id } from '../clinic/clinic-time.js';
import { planOf } from '../dose/dose-progress.js';
import type { Protocol } from '../protocols/protocol.js';
import { missingBaseline } from '../vitals/baseline.js';
import { isExcused, latestValue, standingReadings, valueOf } from '../vitals/vitals-reading.js';
import type { GateName } from './gate-names.js';
import { gateRecord, lastStep, statusSince, type LiveSession, type StepDetails } from './infusion-session.js';
import { roundHalfUp } from '../dose/rounding.js';

/** What a gate may look at: the session as it stands, and the move that asks to pass. */
export interface GateQuestion {
  session: LiveSession;
  protocol: Protocol;
  step: StepDetails;
  at: Iso;
  by: Id;
}

/** What must be true before a move. Which move asks for which gate is the protocol's business. */
export const GATES = {
  identity: ({ step }) => step.move === 'check-in' && new Set(step.identifiers).size >= 2,
  'chair-and-nurse': ({ session }) => session.chairId !== null && session.nurseId !== null,
  consent: ({ session }) => gateRecord(session, 'consent') !== undefined,
  order: ({ session }) => session.order !== null,
  weight: ({ session }) => latestValue(session.readings, 'bodyWeight') !== undefined,
  baseline: isBaselineFresh,
  'second-person': hasSecondPerson,
  'escort-named': ({ session }) => gateRecord(session, 'escort') !== undefined,
  'escort-seen': ({ step }) => step.move === 'discharge' && step.escortSeen,
  'set-since-pause': ({ session, protocol }) => isSetTakenSince(session, protocol, statusSince(session)),
  'pump-volume': ({ step }) => 'pumpMl' in step && step.pumpMl !== null,
  'stop-described': ({ session }) => isStopDescribed(session),
  'last-set': ({ session, protocol }) => isSetTakenSince(session, protocol, statusSince(session)),
} as const satisfies Record<GateName, (question: GateQuestion) => boolean>;

/** A gate before a move, and whether it is passed. */
export interface GateState {
  gate: GateName;
  isPassed: boolean;
}

/** The gates of a move, in the protocol's order, and which of them are passed. */
export function gatesBefore(question: GateQuestion): GateState[] {
  const gates = question.protocol.gates[question.step.move] ?? [];
  return gates.map((gate) => ({ gate, isPassed: GATES[gate](question) }));
}

/** The gates of a move that are not yet passed. */
export function missingGates(question: GateQuestion): GateName[] {
  return gatesBefore(question).flatMap(({ gate, isPassed }) => (isPassed ? [] : [gate]));
}

/** A whole baseline set; what only the first set needs may be older, the figures that change may not. */
function isBaselineFresh({ session, protocol, at }: GateQuestion): boolean {
  const { measures, renewed, maxAgeMinutes } = protocol.baseline;
  return (
    missingBaseline(session, measures, at, Infinity).length === 0 &&
    missingBaseline(session, renewed, at, maxAgeMinutes).length === 0
  );
}

/** Another person read rate and volume from the pump, and they are those of the plan (floor rule 12). */
function hasSecondPerson({ session, by }: GateQuestion): boolean {
  const record = gateRecord(session, 'second-person');
  const plan = planOf(session);
  if (!record || !plan || record.by === by) return false;
  return record.rateMlPerHour === plan.pumpRateMlPerHour && record.volumeMl === roundHalfUp(plan.volumeMl, 1);
}

function isSetTakenSince(session: LiveSession, protocol: Protocol, since: Iso): boolean {
  const measures = protocol.checks[session.status]?.[0]?.measures ?? [];
  const later = standingReadings(session.readings).filter((reading) => reading.takenAt > since);
  return measures.every((measure) =>
    later.some((reading) => valueOf(reading, measure) !== undefined || isExcused(reading, measure)),
  );
}

/** The reason and the pump's volume of a stop may follow the tap, but not stay open for ever (floor rule 14). */
export function isStopDescribed(session: LiveSession): boolean {
  const stop = lastStep(session, 'stop');
  return stop === undefined || (stop.reason !== null && (stop.pumpMl !== null || !hasPumpRun(session)));
}

/** Whether a pump gave something in this session; who was only observed leaves no volume to read. */
export function hasPumpRun(session: LiveSession): boolean {
  return session.steps.some((step) => step.move === 'start' && step.rateMlPerHour !== null);
}
