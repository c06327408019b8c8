import type { Id, Iso } from '../clinic/clinic-time.js';
import type { ContactResult, ContactWay } from './contact-attempt.js';

export interface ContactCommands {
  /**
   * `at` is when it was tried: what waits on a device does not become newer for that. `bookedFor` is the booked time that
   * its author saw, and said: the visit may be moved before this arrives.
   */
  'contact:record': {
    sessionId: Id;
    bookedFor: Iso;
    at: Iso;
    how: ContactWay;
    result: ContactResult;
    words?: string;
  };
  'contact:strike': { sessionId: Id; contactId: Id; reason: string };
}
