import type { FieldFault } from '../journal/problem.js';
import { isVitalSign, measures, type Measure } from './measures.js';
import { scale, scales } from './scales.js';
import { UNIT_WORDS } from './unit-words.en.js';
import { isPossible, isSuspect, signAt, vitalSign, vitalSigns, type VitalSign } from './vital-signs.js';
import { canBeSaidOf, latestValue, valueOf, type VitalsReading, type VitalsSet } from './vitals-reading.js';

/** What makes a set impossible to chart, field by field; empty when it can be. Form, contract and server all ask it. */
export function faultsOfSet(set: VitalsSet): FieldFault[] {
  return [
    ...vitalSigns.flatMap((sign) => signFaults(set, sign)),
    ...scaleFaults(set),
    ...pressureFaults(set),
    ...doubleFaults(set),
    ...reasonFaults(set),
  ];
}

function signFaults(set: VitalsSet, sign: VitalSign): FieldFault[] {
  const value = set.values[sign];
  if (value === undefined) return [];
  const { decimals, possible, mistakenUnit, unit } = vitalSign(sign);
  const path = `values.${sign}`;
  if (!Number.isFinite(value) || Object.is(value, -0)) return [{ path, code: 'type' }];
  if (!isPossible(sign, value)) {
    const mistaken = mistakenUnit && value >= mistakenUnit.plausible[0] && value <= mistakenUnit.plausible[1];
    const hint = mistaken ? { hint: UNIT_WORDS.mistaken(mistakenUnit.name, unit) } : {};
    return [{ path, code: 'out-of-range', allowed: possible, value, ...hint }];
  }
  if (!hasDecimals(value, decimals)) return [{ path, code: decimals === 0 ? 'integer' : 'decimals', value }];
  return [];
}

function scaleFaults(set: VitalsSet): FieldFault[] {
  return scales.flatMap((name): FieldFault[] => {
    const value = set.scales[name];
    const [low, high] = scale(name).range;
    const path = `scales.${name}`;
    if (value === undefined) return [];
    if (!Number.isFinite(value) || Object.is(value, -0)) return [{ path, code: 'type' }];
    if (value < low || value > high) return [{ path, code: 'out-of-range', allowed: [low, high], value }];
    return Number.isInteger(value) ? [] : [{ path, code: 'integer', value }];
  });
}

/** A pressure is two values of one cuff reading: neither stands alone, and the upper one is higher. */
function pressureFaults(set: VitalsSet): FieldFault[] {
  const upperSign = signAt('bloodPressure', 'main');
  const lowerSign = signAt('bloodPressure', 'lower');
  if (!upperSign || !lowerSign) return [];
  const upper = set.values[upperSign];
  const lower = set.values[lowerSign];
  if (upper === undefined && lower === undefined) return [];
  if (upper === undefined || lower === undefined) {
    return [{ path: `values.${upper === undefined ? upperSign : lowerSign}`, code: 'bp-incomplete' }];
  }
  return lower >= upper ? [{ path: `values.${lowerSign}`, code: 'sys-le-dia', value: lower }] : [];
}

/** A measure cannot be both taken and not taken. */
function doubleFaults(set: VitalsSet): FieldFault[] {
  return measures
    .filter((measure) => set.notTaken[measure] !== undefined && valueOf(set, measure) !== undefined)
    .map((measure) => ({ path: `notTaken.${measure}`, code: 'taken-and-not-taken' }));
}

/** Some reasons are of one measure alone: what is seen of a sleeper says nothing of a pulse. */
function reasonFaults({ notTaken }: VitalsSet): FieldFault[] {
  return measures
    .filter((measure) => {
      const reason = notTaken[measure];
      return reason !== undefined && !canBeSaidOf(reason, measure);
    })
    .map((measure) => ({ path: `notTaken.${measure}`, code: 'not-of-this' }));
}

/** The measures of a set that its author must look at again before they are kept (floor rule 5). */
export function unconfirmed(set: VitalsSet, confirmed: readonly Measure[]): VitalSign[] {
  return vitalSigns.filter((sign) => {
    const value = set.values[sign];
    return value !== undefined && isSuspect(sign, value) && !confirmed.includes(sign);
  });
}

/** Whether a value is far from the patient's last one; the form asks about it, the server does not. */
export function isBigChange(measure: Measure, value: number, readings: readonly VitalsReading[]): boolean {
  const limit = (isVitalSign(measure) ? vitalSign(measure) : scale(measure)).bigChange;
  const last = latestValue(readings, measure);
  return limit !== undefined && last !== undefined && Math.abs(value - last.value) >= limit;
}

const PULSE_PRESSURE = [20, 120] as const;

/**
 * The difference of the two pressures in mmHg when it is hardly a patient's and rather the cuff's (clinical 2.1); nothing
 * when it can be. The form asks about it, the server does not.
 */
export function oddPulsePressure({ values }: Pick<VitalsSet, 'values'>): number | undefined {
  const upperSign = signAt('bloodPressure', 'main');
  const lowerSign = signAt('bloodPressure', 'lower');
  const upper = upperSign && values[upperSign];
  const lower = lowerSign && values[lowerSign];
  if (upper === undefined || lower === undefined || lower >= upper) return undefined;
  const apart = upper - lower;
  return apart < PULSE_PRESSURE[0] || apart > PULSE_PRESSURE[1] ? apart : undefined;
}

function hasDecimals(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === value;
}
