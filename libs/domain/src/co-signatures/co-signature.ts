import type { Id, Iso } from '../clinic/clinic-time.js';

/** A provider's name under what was done in their name, or without any. */
export interface CoSignature {
  /** What it stands under: the key of what was owed. */
  key: string;
  at: Iso;
  by: Id;
}
