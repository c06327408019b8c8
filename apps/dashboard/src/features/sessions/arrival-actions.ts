import { contactsWhileAwaited, mayLetInLate, placeSeen, type LiveSession } from '@chairside/domain';
import { contactOf } from '../contacts/contact-form.js';
import { move } from './move-request.js';
import type { SessionAction } from './session-action.js';

const isMissed = ({ status }: LiveSession) => status === 'no-show';

/** What is done about a patient who is not here: called, said not to have come, and let in after all. */
export const ARRIVAL_ACTIONS: readonly SessionAction[] = [
  {
    id: 'came-late',
    command: 'session:check-in',
    move: 'check-in',
    isOffered: isMissed,
    isFor: mayLetInLate,
    look: 'primary',
    parts: ['identifiers', 'reason'],
    payload: (session, form) => ({
      ...move(session),
      identifiers: form.identifiers,
      lateReason: form.text.trim(),
    }),
  },
  {
    id: 'contact',
    command: 'contact:record',
    isOffered: ({ status }) => status === 'scheduled' || status === 'no-show' || status === 'left',
    isLinked: true,
    parts: ['contact', 'when'],
    payload: ({ id: sessionId, scheduledAt: bookedFor }, { contact }, at = '') => ({
      ...(contactOf(contact, { sessionId, bookedFor }, at) ?? {
        sessionId,
        bookedFor,
        at,
        how: 'phone',
        result: 'no-answer',
      }),
    }),
  },
  {
    id: 'no-show',
    command: 'session:no-show',
    move: 'no-show',
    isOffered: ({ status }) => status === 'scheduled',
    isLinked: true,
    first: { act: 'contact', isMissing: (session, now) => contactsWhileAwaited(session, now).length === 0 },
    parts: [],
    payload: (session) => ({ ...move(session), seen: placeSeen(session) }),
  },
];
