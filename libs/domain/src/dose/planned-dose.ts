import { twelveDigits, roundHalfUp } from './rounding.js';

export interface DoseInput {
  weightKg: number;
  doseMgPerKg: number;
  minutes: number;
  concentrationMgPerMl: number;
  /** Given from the pump at once, beside the dose. */
  bolusMgPerKg?: number | null;
}

/** The plan of one infusion; all unrounded but the rate, which is what the pump can show. */
export interface PlannedDose {
  /** With the bolus. */
  doseMg: number;
  doseMgPerKg: number;
  volumeMl: number;
  /** What of the volume is given at once. */
  bolusMl: number;
  rateMlPerHour: number;
  rateMgPerHour: number;
  rateMgPerKgPerHour: number;
  rateMcgPerKgPerMin: number;
  /** The rate as the pump takes it, in steps of 0.1 mL/h, half up. */
  pumpRateMlPerHour: number;
}

/**
 * What an order amounts to for a measured weight.
 * @param input weight in kg, dose and bolus in mg/kg, duration in minutes, concentration in mg/mL
 * @returns mg, mL, mL/h, mg/h, mg/kg/h and mcg/kg/min (clinical.md 3.2; no step uses a rounded value)
 */
export function plannedDose({ weightKg, doseMgPerKg, minutes, concentrationMgPerMl, ...more }: DoseInput): PlannedDose {
  const bolusMgPerKg = more.bolusMgPerKg ?? 0;
  const infusedMg = doseMgPerKg * weightKg;
  const bolusMg = bolusMgPerKg * weightKg;
  const rateMgPerKgPerHour = twelveDigits((doseMgPerKg / minutes) * 60);
  const rateMlPerHour = twelveDigits((infusedMg / concentrationMgPerMl / minutes) * 60);
  return {
    doseMg: twelveDigits(infusedMg + bolusMg),
    doseMgPerKg: twelveDigits(doseMgPerKg + bolusMgPerKg),
    volumeMl: twelveDigits((infusedMg + bolusMg) / concentrationMgPerMl),
    bolusMl: twelveDigits(bolusMg / concentrationMgPerMl),
    rateMlPerHour,
    rateMgPerHour: twelveDigits((infusedMg / minutes) * 60),
    rateMgPerKgPerHour,
    rateMcgPerKgPerMin: twelveDigits((rateMgPerKgPerHour * 1000) / 60),
    pumpRateMlPerHour: roundHalfUp(rateMlPerHour, 1),
  };
}

/** The mean pressure from a cuff's two values, in mmHg to one decimal, half up (clinical.md 2.1, 2.4). */
export function meanArterialPressure(systolic: number, diastolic: number): number {
  return roundHalfUp((systolic + 2 * diastolic) / 3, 1);
}
