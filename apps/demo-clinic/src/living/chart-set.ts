import {
  firstStep,
  iso,
  isVitalSign,
  minutesAfter,
  minutesBetween,
  statusSince,
  isSuspect,
  type Iso,
  type Measure,
  type ScaleValues,
  type Values,
} from '@chairside/domain';
import { demoBody, demoMoment, demoScales } from './demo-values.js';
import { vary } from './variation.js';
import { actOf, isHistory, type Act, type Visit } from './world.js';

const TYPING_SECONDS = [6, 25] as const;
const CUFF: readonly Measure[] = ['systolicBp', 'diastolicBp'];

/** A set of these measures, taken now; or when it was due, if that is history. */
export function chartSet(visit: Visit, dueAt: Iso, measures: readonly Measure[], by?: string): Act {
  const { session } = visit;
  const takenAt = isHistory(visit, dueAt) ? dueAt : takenJustNow(visit);
  const values = valuesFor(visit, takenAt, measures);
  const payload = {
    sessionId: session.id,
    patientId: session.patientId,
    takenAt,
    values,
    scales: scalesFor(visit, takenAt, measures),
    confirmed: measures.filter((measure) => isVitalSign(measure) && isSuspect(measure, values[measure] ?? NaN)),
  };
  return actOf(visit, dueAt, { name: 'vitals:record', payload }, by);
}

/** What is typed was taken a moment ago, but not before the present status began. */
function takenJustNow({ session, world }: Visit): Iso {
  const seconds = vary(TYPING_SECONDS[0], TYPING_SECONDS[1], session.id, session.readings.length, 'typing');
  const taken = minutesAfter(world.now, -seconds / 60);
  const since = Date.parse(statusSince(session));
  return Date.parse(taken) > since ? taken : iso(Math.max(since + 1, Date.parse(world.now)));
}

/** Recorded values in the order of the recording, one row for each set; the body's figures and moments are demo values. */
function valuesFor(visit: Visit, takenAt: Iso, measures: readonly Measure[]): Values {
  const { world, patient } = visit;
  const window = world.windows[patient.window % world.windows.length] ?? [];
  const recorded = window[(patient.firstRow + setsCharted(visit)) % window.length] ?? {};
  const moment = demoMoment(patient.course, minutesIntoDrug(visit, takenAt));
  const source: Values = { ...demoBody(patient), ...recorded, ...moment };
  const hasOxygen = moment.oxygenFlow !== undefined && measures.includes('spo2');
  const hasMean = recorded.meanArterialPressure !== undefined && CUFF.every((sign) => measures.includes(sign));
  const wanted: Measure[] = [...measures];
  if (hasOxygen) wanted.push('oxygenFlow');
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
  const start = firstStep(session, 'start');
  return start ? minutesBetween(start.at, at) : -1;
}

function setsCharted({ session }: Visit): number {
  return session.readings.filter(({ values }) => values.heartRate !== undefined || values.systolicBp !== undefined)
    .length;
}
