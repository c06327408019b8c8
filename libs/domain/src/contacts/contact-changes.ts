import type { Id } from '../clinic/clinic-time.js';
import { withStruck, type Struck } from '../clinic/struck.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { ContactAttempt } from './contact-attempt.js';

export type ContactChange =
  | { type: 'contact-recorded'; sessionId: Id; contact: ContactAttempt }
  | { type: 'contact-struck'; sessionId: Id; contactId: Id; struck: Struck };

/** A session with one more attempt to reach its patient, or one of them struck. */
export function applyContact(session: LiveSession, change: ContactChange): LiveSession {
  const contacts =
    change.type === 'contact-recorded'
      ? [...session.contacts, change.contact]
      : withStruck(session.contacts, change.contactId, change.struck);
  return { ...session, contacts };
}
