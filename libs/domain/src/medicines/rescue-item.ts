import type { Measure } from '../vitals/measures.js';
import type { DoseUnit, Medicine, MedicineRoute } from './medicines.js';

/** One dose of a medicine: what, how much of it, and by which way. */
export interface MedicineDose {
  medicine: Medicine;
  dose: number;
  unit: DoseUnit;
  route: MedicineRoute;
}

/** What is to be charted again once, so many minutes after a dose. */
export interface RecheckAfter {
  measures: Measure[];
  minutes: number;
}

/** A dose that may be given without asking once it stands in a signed order, how often, and what is looked at after it. */
export interface RescueItem extends MedicineDose {
  /** From one dose of the medicine to the next, whatever its size and way. */
  minutesBetween: number;
  /** Of the medicine in one visit. */
  maxDoses: number;
  recheck: RecheckAfter;
}

/** Whether two are the same dose of the same medicine by the same way. */
export function isSameDose(a: MedicineDose, b: MedicineDose): boolean {
  return a.medicine === b.medicine && a.dose === b.dose && a.unit === b.unit && a.route === b.route;
}
