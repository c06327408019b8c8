import type { Id, Iso } from '../clinic/clinic-time.js';
import type { Struck } from '../clinic/struck.js';

/** What somebody wrote of a session, in their own words. It is never changed; what was written in error is struck. */
export interface Note {
  id: Id;
  text: string;
  /** The moment that it is about. */
  at: Iso;
  recordedAt: Iso;
  by: Id;
  struck: Struck | null;
}
