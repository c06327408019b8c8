import { twelveDigits, roundHalfUp } from './rounding.js';

export interface DoseInput {
  weightKg: number;
  doseMgPerKg: number;
  minutes: number;
  concentrationMgPerMl: number;
}

/** The plan of one infusion; all unrounded but the rate, which is what the pump can show. */
export interface PlannedDose {
  doseMg: number;
  volumeMl: number;
  rateMlPerHour: number;
  rateMgPerHour: number;
  rateMgPerKgPerHour: number;
  rateMcgPerKgPerMin: number;
  /** The rate as the pump takes it, in steps of 0.1 mL/h, half up. */
  pumpRateMlPerHour: number;
}

/**
 * What an order amounts to for a measured weight.
 * @param input weight in kg, dose in mg/kg, duration in minutes, concentration in mg/mL
 * @returns mg, mL, mL/h, mg/h, mg/kg/h and mcg/kg/min (clinical.md 3.2; no step uses a rounded value)
 */
export function plannedDose({ weightKg, doseMgPerKg, minutes, concentrationMgPerMl }: DoseInput): PlannedDose {
  const doseMg = twelveDigits(doseMgPerKg * weightKg);
  const volumeMl = twelveDigits(doseMg / concentrationMgPerMl);
  const rateMlPerHour = twelveDigits((volumeMl / minutes) * 60);
  const rateMgPerHour = twelveDigits((doseMg / minutes) * 60);
  const rateMgPerKgPerHour = twelveDigits((doseMgPerKg / minutes) * 60);
  return {
    doseMg,
    volumeMl,
    rateMlPerHour,
    rateMgPerHour,
    rateMgPerKgPerHour,
    rateMcgPerKgPerMin: twelveDigits((rateMgPerKgPerHour * 1000) / 60),
    pumpRateMlPerHour: roundHalfUp(rateMlPerHour, 1),
  };
}

/** The mean pressure from a cuff's two values, in mmHg to one decimal, half up (clinical.md 2.1, 2.4). */
export function meanArterialPressure(systolic: number, diastolic: number): number {
  return roundHalfUp((systolic + 2 * diastolic) / 3, 1);
}
