import type { Scale, ScaleValues, Values } from '@chairside/domain';
import type { Course } from './courses.js';
import type { RosterPatient } from './roster.js';
import { vary } from './variation.js';

/** Points of a curve: minutes since the drug began, and the value there. */
type Curve = readonly (readonly [number, number])[];

// Demo values throughout: the recording has no scales, no temperature, no weight.
const SEDATION: Curve = [[0, 5], [9, 4.6], [14, 4], [42, 4], [50, 4.6], [54, 5]]; // prettier-ignore
const DISSOCIATION: Curve = [[0, 0], [10, 2], [20, 4], [35, 6], [45, 4], [58, 1], [68, 0]]; // prettier-ignore
const NAUSEA: Curve = [[0, 0], [20, 1], [40, 2], [55, 1], [66, 0]]; // prettier-ignore
const MUCH_NAUSEA: Curve = [[0, 0], [18, 4], [30, 4], [45, 3], [60, 1], [75, 0]]; // prettier-ignore
const ANXIETY: Curve = [[0, 3], [8, 4], [25, 2], [60, 1]]; // prettier-ignore
const PAIN: Curve = [[0, 2], [12, 1], [45, 1], [70, 1]]; // prettier-ignore
const TREATED_PAIN: Curve = [[0, 6], [30, 5], [90, 4], [180, 3], [260, 2]]; // prettier-ignore

/** A believable course of the scales; before the drug `minutes` is 0. */
export function demoScales(course: Course, minutes: number): Partial<Record<Scale, number>> {
  const scales: ScaleValues = {
    sedation: on(SEDATION, minutes),
    dissociation: Math.min(10, on(DISSOCIATION, minutes, course.dissociates)),
    nausea: on(course.isNauseous ? MUCH_NAUSEA : NAUSEA, minutes),
    anxiety: on(ANXIETY, minutes),
    pain: on(course.treatment === 'pain' ? TREATED_PAIN : PAIN, minutes),
  };
  return scales;
}

/** Weight, height and temperature of a made-up patient. */
export function demoBody(patient: RosterPatient): Values {
  return {
    bodyWeight: patient.weightKg,
    bodyHeight: patient.heightCm,
    temperature: Math.round(vary(36.3, 37, patient.number, 'temperature') * 10) / 10,
  };
}

/** The figures of a moment in which a course departs from the recording. */
export function demoMoment(course: Course, minutes: number): Values {
  return course.moments.find(({ from, to }) => minutes >= from && minutes < to)?.values ?? {};
}

function on(curve: Curve, minutes: number, strength = 1): number {
  const after = curve.findIndex(([at]) => at > minutes);
  const [fromAt, from] = curve.at(after === -1 ? -1 : Math.max(0, after - 1)) ?? [0, 0];
  const [toAt, to] = curve.at(after) ?? [fromAt, from];
  const share = toAt > fromAt ? (minutes - fromAt) / (toAt - fromAt) : 0;
  return Math.round((from + (to - from) * share) * strength);
}
