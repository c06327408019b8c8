import type { MedicineKind } from '../medicines/medicines.js';
import type { Measure } from '../vitals/measures.js';
import type { VitalSign } from '../vitals/vital-signs.js';
import type { CheckName } from './checks.js';

/** From here nobody goes home, whatever a protocol says or leaves out (floor rule 19). */
export const NEVER_HOME = { systolicBp: 180, diastolicBp: 110 } as const satisfies Partial<Record<VitalSign, number>>;

/** Sources disagree whether "within 20" of the pressure before the drug is meant in per cent or in mmHg. */
export type CirculationRule = 'per-cent' | 'mmHg';

/** What a figure must be; `orBaseline` lets the patient's own value before the drug do. Both ends are allowed. */
export interface FigureRange {
  atLeast?: number;
  atMost?: number;
  orBaseline?: true;
  /** Who is still beyond it so long after the drug is called to, by time alone: it should have cleared (floor rule 2). */
  clearsWithinMinutes?: number;
}

/** What a pressure must be, and from where nobody may send the patient home. */
export interface PressureRange {
  atLeast?: number;
  below: number;
  neverFrom: number;
}

/** When a patient may leave (clinical.md 5, floor rule 19): data of the protocol. */
export interface DischargeCriteria {
  minutesAfterDrug: number;
  /** A figure older than this tells nothing of how the patient is now; an answer or a score may be a little older. */
  maxAgeMinutes: number;
  answersMaxAgeMinutes: number;
  /** The last two pressures so far apart, and all between them. */
  pressure: { minutesApart: number; withinPercent: number; ranges: Partial<Record<VitalSign, PressureRange>> };
  figures: Partial<Record<Measure, FigureRange>>;
  onAirMinutes: number;
  withoutVomitingMinutes: number;
  /** After a medicine of a kind; `unnamed` is one that was charted with a side effect alone. A kind not named holds nobody. */
  minutesAfterMedicine: { unnamed: number } & Partial<Record<MedicineKind, number>>;
  score: { name: RecoveryScoreName; atLeast: number; circulation: CirculationRule } | null;
  checks: CheckName[];
}

export type RecoveryScoreName = 'aldrete' | 'padss';

/** The criteria beside the figures and the checks, each named by what must be true. */
export type CriterionName =
  | 'time-since-drug'
  | 'time-since-first-dose'
  | 'windows'
  | 'pressure'
  | 'on-air'
  | 'without-vomiting'
  | 'after-medicine'
  | 'recovery-score'
  | 'no-critical-alert'
  | 'no-lasting-effect'
  | 'suicide-risk'
  | Measure
  | CheckName;
