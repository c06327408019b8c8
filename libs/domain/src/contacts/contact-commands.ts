import type { Id, Iso } from '../clinic/clinic-time.js';
import type { ContactResult, ContactWay } from './contact-attempt.js';

export interface ContactCommands {
  /** `at` is when it was tried: what waits on a device does not become newer for that. */
  'contact:record': { sessionId: Id; at: Iso; how: ContactWay; result: ContactResult; words?: string };
  'contact:strike': { sessionId: Id; contactId: Id; reason: string };
}
