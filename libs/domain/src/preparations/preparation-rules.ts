import type { GateName } from '../sessions/gate-names.js';
import type { VitalSign } from '../vitals/vital-signs.js';

/** What a pressure before the drug asks for: a look above, a rest and a provider from, and no drug at all from. */
export interface FirstPressureRange {
  above: number;
  holdFrom: number;
  neverFrom: number;
  /** Below it nothing is given either, where the protocol says so. */
  atLeast?: number;
}

/** What must be established before the drug (clinical.md 1.3): data of the protocol. */
export interface PreparationRules {
  /** The gates that a provider may pass with a reason though nothing was answered; all others must be answered. */
  soft: GateName[];
  /** The gates that nobody passes, whatever was found. */
  hard: GateName[];
  fasting: { foodHours: number; clearDrinkHours: number };
  consentDays: number;
  pressure: { restMinutes: number; ranges: Partial<Record<VitalSign, FirstPressureRange>> };
  /** The first visit is never begun without a provider. */
  firstVisitNeedsProvider: boolean;
}
