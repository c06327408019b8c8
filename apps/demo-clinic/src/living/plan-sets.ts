import {
  dueMeasures,
  dueState,
  isVitalSign,
  minutesAfter,
  rechecks,
  signsOf,
  standingReadings,
  statusSince,
  VITAL_SIGNS,
  valueOf,
  type Iso,
  type Measure,
  type VitalsReading,
} from '@chairside/domain';
import { chartSet } from './chart-set.js';
import { vary } from './variation.js';
import type { Act, Visit } from './world.js';

const WITH_IT_MINUTES = 4;
const FORGOTTEN_MINUTES = [6.3, 7.8] as const;

/** The set that the protocol asks for next, done as people do: about then, sometimes late, now and then forgotten. */
export function planDueSet(visit: Visit): Act[] {
  const { session, protocol, world } = visit;
  const due = dueState(session, world.now, protocol);
  if (!due) return [];
  const dueAt = minutesAfter(due.dueAt, latenessOf(visit, due.dueAt));
  const whole = protocol.checks[session.status]?.[0]?.measures ?? [];
  const soon = dueMeasures(session, protocol)
    .filter((item) => item.dueAt <= minutesAfter(dueAt, WITH_IT_MINUTES))
    .map(({ measure }) => measure);
  return [chartSet(visit, dueAt, [...new Set([...whole, ...soon])])];
}

function latenessOf(visit: Visit, dueAt: Iso): number {
  const { session } = visit;
  const usual = vary(-0.8, 0.9, session.id, dueAt, 'set');
  if (isForgotten(visit, dueAt)) return vary(FORGOTTEN_MINUTES[0], FORGOTTEN_MINUTES[1], session.id, 'forgotten');
  const isLate = vary(0, 1, session.id, dueAt, 'late') < 0.15;
  return isLate ? vary(1, 1.7, session.id, dueAt, 'how late') : usual;
}

/** Once in such a visit, and no set before the one with the feelings: those nobody forgets. */
function isForgotten({ session, patient }: Visit, dueAt: Iso): boolean {
  if (patient.course.forgetsSet !== true || session.status !== 'infusing') return false;
  const since = statusSince(session);
  const isAsked = session.readings.some(({ takenAt, scales }) => takenAt > since && scales.nausea !== undefined);
  const wasAlready = session.alerts.some(
    ({ condition }) => condition.rule === 'set-overdue' && condition.dueAt !== dueAt,
  );
  return isAsked && !wasAlready;
}

/** What is to be charted again, as the protocol asks, a little after its time; a cuff gives all its values again. */
export function planRechecks(visit: Visit): Act[] {
  const { session, protocol } = visit;
  return rechecks(session, protocol).map(({ about, measures, dueAt }) => {
    const asked = [...new Set(measures.flatMap((measure) => givenWith(measure, session.readings)))];
    return chartSet(visit, minutesAfter(dueAt, vary(0, 0.6, session.id, about, dueAt)), asked);
  });
}

/** A measure, and what of its panel was read with it last. */
function givenWith(measure: Measure, readings: readonly VitalsReading[]): Measure[] {
  const last = standingReadings(readings).findLast((reading) => valueOf(reading, measure) !== undefined);
  if (!last || !isVitalSign(measure)) return [measure];
  return signsOf(VITAL_SIGNS[measure].panel).filter((sign) => last.values[sign] !== undefined);
}

/** The whole sets of the present status, oldest first. */
export function wholeSets({ session, protocol }: Visit): VitalsReading[] {
  const since = statusSince(session);
  const measures = protocol.checks[session.status]?.[0]?.measures ?? [];
  return standingReadings(session.readings).filter(
    (reading) => reading.takenAt > since && measures.every((measure) => valueOf(reading, measure) !== undefined),
  );
}
