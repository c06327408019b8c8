import type { Id, Iso } from '../clinic/clinic-time.js';

/** A signed order. Ketamine as base; the dose follows from the weight that was measured. */
export interface DoseOrder {
  doseMgPerKg: number;
  minutes: number;
  concentrationMgPerMl: number;
  /** Why a soft limit was passed. */
  reason: string | null;
  signedAt: Iso;
  signedBy: Id;
}
