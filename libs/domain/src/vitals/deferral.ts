import { isOpen, type Alert } from '../alerts/alert.js';
import { aboutOf } from '../alerts/judge-condition.js';
import { secondReadings } from '../alerts/rechecks.js';
import { minutesBetween, type Iso } from '../clinic/clinic-time.js';
import { rateOf } from '../dose/segments.js';
import type { Protocol } from '../protocols/protocol.js';
import {
  drugStart,
  standingSteps,
  statusSince,
  type LiveSession,
  type SessionStep,
} from '../sessions/infusion-session.js';
import { sessionMove } from '../sessions/session-statuses.js';
import { holdsValues } from '../review/whole-set.js';
import type { Measure } from './measures.js';
import {
  isObserved,
  latestValue,
  standingReadings,
  valueOf,
  type VitalsReading,
  type VitalsSet,
} from './vitals-reading.js';
import { signsOf } from './vital-signs.js';

/** No pressure is put off so soon after the drug began, in minutes (floor rule 7). */
const FIRST_MINUTES = 20;

/** What must be in the set that puts a pressure off: breathing, oxygen, and the answer to voice or to light touch. */
const SEEN_AT_REST: readonly Measure[] = ['respiratoryRate', 'spo2', 'sedation'];

/** What no alert may be open about. */
const CALM: readonly Measure[] = ['systolicBp', 'spo2', 'sedation'];

/** Why the pressure of a patient who rests may not be put off. */
export type DeferralBar =
  'no-value' | 'no-drug' | 'first-minutes' | 'alert' | 'second-reading' | 'dose-raised' | 'twice';

/** Whether a set says that the pressure is put off because the patient rests. */
export function saysDeferred({ notTaken }: Pick<VitalsSet, 'notTaken'>): boolean {
  return signsOf('bloodPressure').some((sign) => notTaken[sign] === 'deferred');
}

/** What a set that puts a pressure off lacks: each is a value, or for the answer what was seen of the sleeper. */
export function missingAtRest(set: VitalsSet): Measure[] {
  return SEEN_AT_REST.filter((measure) => valueOf(set, measure) === undefined && !isObserved(set, measure));
}

/**
 * What keeps the pressure of a resting patient from being put off at a moment (floor rule 7); nothing when it may be. A
 * set that says so all the same is kept, and the pressure stays due.
 */
export function deferralBar(session: LiveSession, at: Iso, protocol: Protocol): DeferralBar | null {
  const bar = barBesideEarlier(session, protocol, at, at);
  return bar ?? (grantedSince(session, protocol, at) ? 'twice' : null);
}

/**
 * The set that puts the pressure off now: the first that might since the pressure was taken, and none after it. It holds
 * in its own phase only, and no longer once the patient gets more, or something is disquieting.
 */
export function deferralOf(session: LiveSession, protocol: Protocol): VitalsReading | undefined {
  const granted = grantedSince(session, protocol);
  return granted && holds(session, granted) ? granted : undefined;
}

/** How many sets say that the pressure was put off, by whatever right: counted apart from what was taken and what was missed. */
export function timesDeferred(readings: readonly VitalsReading[]): number {
  return standingReadings(readings).filter((reading) => saysDeferred(reading) && holdsValues(reading)).length;
}

function grantedSince(session: LiveSession, protocol: Protocol, at?: Iso): VitalsReading | undefined {
  const takenAt = lastPressure(session, at);
  if (takenAt === undefined) return undefined;
  return standingReadings(session.readings).find(
    (reading) =>
      reading.takenAt > takenAt &&
      (at === undefined || reading.takenAt < at) &&
      saysDeferred(reading) &&
      missingAtRest(reading).length === 0 &&
      barBesideEarlier(session, protocol, reading.takenAt, reading.recordedAt) === null,
  );
}

function holds(session: LiveSession, { takenAt }: VitalsReading): boolean {
  if (statusSince(session) > takenAt || wasRaised(session, takenAt)) return false;
  return !session.alerts.some((alert) => isDisquiet(alert) && wasOpen(alert, takenAt));
}

/** The bars that do not ask whether it was put off before. An alert that the set itself raised is open as it is recorded. */
function barBesideEarlier(session: LiveSession, protocol: Protocol, at: Iso, recordedAt: Iso): DeferralBar | null {
  const takenAt = lastPressure(session, at);
  if (takenAt === undefined) return 'no-value';
  const startedAt = drugStart(session);
  if (startedAt === undefined || startedAt > at) return 'no-drug';
  if (minutesBetween(startedAt, at) < FIRST_MINUTES) return 'first-minutes';
  if (session.alerts.some((alert) => isDisquiet(alert) && wasOpen(alert, at, recordedAt))) return 'alert';
  if (wasAwaited(session, protocol, at)) return 'second-reading';
  return wasRaised(session, takenAt, at) ? 'dose-raised' : null;
}

/** Whether the last pressure before a moment was a caution that waits for its second reading: nobody is called of it yet. */
function wasAwaited(session: LiveSession, protocol: Protocol, at: Iso): boolean {
  const readings = standingReadings(session.readings).filter(({ takenAt }) => takenAt <= at);
  const [main] = signsOf('bloodPressure');
  return secondReadings({ ...session, readings, alerts: [] }, protocol).some(
    ({ about }) => main !== undefined && about === aboutOf(main),
  );
}

function lastPressure({ readings }: LiveSession, until?: Iso): Iso | undefined {
  const taken = signsOf('bloodPressure').flatMap((sign) => latestValue(readings, sign, until)?.takenAt ?? []);
  return taken.sort().at(-1);
}

function isDisquiet({ condition }: Alert): boolean {
  return 'about' in condition && CALM.some((measure) => aboutOf(measure) === condition.about);
}

function wasOpen(alert: Alert, from: Iso, to?: Iso): boolean {
  if (to !== undefined && alert.raisedAt > to) return false;
  return isOpen(alert) || (alert.state === 'cleared' && alert.clearedAt >= from);
}

/** Whether the patient gets more since a moment: a higher rate, a bolus, another portion. */
function wasRaised(session: LiveSession, since: Iso, until?: Iso): boolean {
  let rate = 0;
  return standingSteps(session).some((step) => {
    const before = rate;
    rate = rateOf(step) ?? rate;
    if (step.at < since || (until !== undefined && step.at > until) || sessionMove(step.move).beginsDrug) return false;
    return isMoreAtOnce(step) || rate > before;
  });
}

function isMoreAtOnce({ move }: SessionStep): boolean {
  return move === 'bolus' || move === 'next-dose';
}
