import {
  baselineOf,
  dueMeasures,
  dueState,
  judge,
  minutesAfter,
  severity,
  signsOf,
  standingReadings,
  statusSince,
  vitalSigns,
  VITAL_SIGNS,
  valueOf,
  type Assessment,
  type Iso,
  type Measure,
  type Panel,
  type VitalSign,
  type VitalsReading,
} from '@chairside/domain';
import { chartSet } from './chart-set.js';
import { vary } from './variation.js';
import type { Act, Visit } from './world.js';

const WITH_IT_MINUTES = 4;
const FORGOTTEN_MINUTES = [6.3, 7.8] as const;

const PANELS: readonly Panel[] = [...new Set(vitalSigns.map((sign) => VITAL_SIGNS[sign].panel))];

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

/** Once in such a visit, and not the first set of the drug: that one nobody forgets. */
function isForgotten({ session, patient }: Visit, dueAt: Iso): boolean {
  if (patient.course.forgetsSet !== true || session.status !== 'infusing') return false;
  const since = statusSince(session);
  const isFirst = !session.readings.some((reading) => reading.takenAt > since);
  const wasAlready = session.alerts.some(
    ({ condition }) => condition.rule === 'set-overdue' && condition.dueAt !== dueAt,
  );
  return !isFirst && !wasAlready;
}

/** What is charted again because it reached a limit: after the protocol's minutes, until it is back in range. */
export function planRechecks(visit: Visit): Act[] {
  return PANELS.flatMap((panel) => recheckOf(visit, panel) ?? []);
}

function recheckOf(visit: Visit, panel: Panel): Act | null {
  const { session, protocol } = visit;
  const readings = standingReadings(session.readings).filter((reading) => measured(reading, panel).length > 0);
  const last = readings.at(-1);
  const level = last ? levelOf(visit, last, panel) : 'unknown';
  if (!last || (level !== 'caution' && level !== 'critical')) return null;
  const dueAt = minutesAfter(last.takenAt, protocol.recheckMinutes[level] + vary(0, 0.6, last.id, panel));
  return chartSet(visit, dueAt, measured(last, panel));
}

function measured(reading: VitalsReading, panel: Panel): Measure[] {
  return signsOf(panel).filter((sign) => reading.values[sign] !== undefined);
}

function levelOf({ session, protocol }: Visit, reading: VitalsReading, panel: Panel): Assessment {
  return signsOf(panel).reduce<Assessment>((worst, sign) => {
    const level = levelOfSign(sign, reading);
    return severity(level) > severity(worst) ? level : worst;
  }, 'unknown');

  function levelOfSign(sign: VitalSign, { values }: VitalsReading): Assessment {
    const value = values[sign];
    if (value === undefined) return 'unknown';
    return judge(sign, value, protocol.limits, baselineOf(session, sign)?.value).assessment;
  }
}

/** The whole sets of the present status, oldest first. */
export function wholeSets({ session, protocol }: Visit): VitalsReading[] {
  const since = statusSince(session);
  const measures = protocol.checks[session.status]?.[0]?.measures ?? [];
  return standingReadings(session.readings).filter(
    (reading) => reading.takenAt > since && measures.every((measure) => valueOf(reading, measure) !== undefined),
  );
}
