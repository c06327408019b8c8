import { scale, scales, type Scale } from './scales.js';
import { VITAL_SIGNS, vitalSign, vitalSigns, type VitalSign } from './vital-signs.js';

/** Anything that one set can hold: a vital sign or a scale. */
export type Measure = VitalSign | Scale;

export const measures: readonly Measure[] = [...vitalSigns, ...scales];

export function isVitalSign(measure: string): measure is VitalSign {
  return Object.hasOwn(VITAL_SIGNS, measure);
}

/** Whether a word names a vital sign or a scale. */
export function isMeasure(word: string): word is Measure {
  return measures.some((measure) => measure === word);
}

/** Between which values a measure can be charted at all, in its unit. */
export function possibleRange(measure: Measure): readonly [number, number] {
  return isVitalSign(measure) ? vitalSign(measure).possible : scale(measure).range;
}

/** Whether "not taken" leaves a due check open for this measure. */
export function isNeverWaived(measure: Measure): boolean {
  return (isVitalSign(measure) ? vitalSign(measure) : scale(measure)).neverWaived === true;
}
