import {
  drugStart,
  iso,
  isVitalSign,
  minutesAfter,
  minutesBetween,
  statusSince,
  isSuspect,
  type Commands,
  type Iso,
  type Measure,
  type ScaleValues,
  type Values,
} from '@chairside/domain';
import { demoBody, demoMoment, demoScales } from './demo-values.js';
import { vary } from './variation.js';
import { actOf, type Act, type Visit } from './world.js';

const TYPING_SECONDS = [6, 25] as const;
const CUFF: readonly Measure[] = ['systolicBp', 'diastolicBp'];

/** A set of these measures, taken a moment before it is charted. */
export function chartSet(visit: Visit, dueAt: Iso, measures: readonly Measure[], by?: string): Act {
  return actOf(visit, dueAt, (now) => ({ name: 'vitals:record', payload: setOf(visit, measures, now) }), by);
}

function setOf(visit: Visit, measures: readonly Measure[], now: Iso): Commands['vitals:record'] {
  const { session } = visit;
  const takenAt = takenJustBefore(visit, now);
  const values = valuesFor(visit, takenAt, measures);
  return {
    sessionId: session.id,
    patientId: session.patientId,
    takenAt,
    values,
    scales: scalesFor(visit, takenAt, measures),
    confirmed: measures.filter((measure) => isVitalSign(measure) && isSuspect(measure, values[measure] ?? NaN)),
  };
}

/** What is typed was taken a moment ago, but not before the present status began. */
function takenJustBefore({ session }: Visit, now: Iso): Iso {
  const seconds = vary(TYPING_SECONDS[0], TYPING_SECONDS[1], session.id, session.readings.length, 'typing');
  const taken = minutesAfter(now, -seconds / 60);
  const since = Date.parse(statusSince(session));
  return Date.parse(taken) > since ? taken : iso(Math.max(since + 1, Date.parse(now)));
}

/** Recorded values in the order of the recording, one row for each set; the body's figures and moments are demo values. */
function valuesFor(visit: Visit, takenAt: Iso, measures: readonly Measure[]): Values {
  const { world, patient } = visit;
  const window = world.windows[patient.window % world.windows.length] ?? [];
  const recorded = window[(patient.firstRow + setsCharted(visit)) % window.length] ?? {};
  const moment = demoMoment(patient.course, minutesIntoDrug(visit, takenAt));
  const source: Values = { ...demoBody(patient), oxygenFlow: 0, ...recorded, ...moment };
  const hasMean = recorded.meanArterialPressure !== undefined && CUFF.every((sign) => measures.includes(sign));
  const wanted: Measure[] = [...measures];
  if (measures.includes('spo2')) wanted.push('oxygenFlow');
  if (hasMean && moment.systolicBp === undefined) wanted.push('meanArterialPressure');
  return Object.fromEntries(
    wanted.filter(isVitalSign).flatMap((sign) => {
      const value = source[sign];
      return value === undefined ? [] : [[sign, value]];
    }),
  );
}

function scalesFor(visit: Visit, takenAt: Iso, measures: readonly Measure[]): ScaleValues {
  const scales = demoScales(visit.patient.course, Math.max(0, minutesIntoDrug(visit, takenAt)));
  return Object.fromEntries(Object.entries(scales).filter(([scale]) => measures.some((measure) => measure === scale)));
}

/** Minutes since the drug began; before that, less than none. */
function minutesIntoDrug({ session }: Visit, at: Iso): number {
  const start = drugStart(session);
  return start === undefined ? -1 : minutesBetween(start, at);
}

function setsCharted({ session }: Visit): number {
  return session.readings.filter(({ values }) => values.heartRate !== undefined || values.systolicBp !== undefined)
    .length;
}
