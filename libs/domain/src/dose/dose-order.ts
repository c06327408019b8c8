import type { Id, Iso } from '../clinic/clinic-time.js';
import type { RescueItem } from '../medicines/rescue-item.js';

/** A signed order. Ketamine as base; the dose follows from the weight that was measured. */
export interface DoseOrder {
  doseMgPerKg: number;
  minutes: number;
  concentrationMgPerMl: number;
  /** Why a soft limit was passed. */
  reason: string | null;
  /** What may be given for side effects without asking, as it was signed: a later protocol changes nothing of it. */
  rescue: RescueItem[];
  signedAt: Iso;
  signedBy: Id;
}
