import type { Id, Iso } from '../clinic/clinic-time.js';
import type { RescueItem } from '../medicines/rescue-item.js';

/** A signed order. Ketamine as base; the dose follows from the weight that was measured. */
export interface DoseOrder {
  doseMgPerKg: number;
  /** How long the pump is to run for it, from the start. */
  minutes: number;
  concentrationMgPerMl: number;
  /** Given from the pump beside it, at once; nothing where none was ordered. */
  bolusMgPerKg: number | null;
  /** Why a soft limit was passed. */
  reason: string | null;
  /** What may be given for side effects without asking, as it was signed: a later protocol changes nothing of it. */
  rescue: RescueItem[];
  signedAt: Iso;
  signedBy: Id;
}
