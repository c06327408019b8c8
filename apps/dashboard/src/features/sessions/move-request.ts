import { sessionMove, type Iso, type LiveSession, type SessionMove } from '@chairside/domain';
import type { ActionForm } from './action-form.js';

/** What every move says: of which session, as which state of it, and when, if not now. */
export const move = (session: LiveSession, at?: Iso) => ({
  sessionId: session.id,
  statusRevision: session.statusRevision,
  ...(at === undefined ? {} : { at }),
});

/** A move with its reason, in the words of who makes it. */
export const moveWithReason = (session: LiveSession, form: ActionForm, at?: Iso) => ({
  ...move(session, at),
  reason: form.text.trim(),
});

/** Whether a session stands where a move begins. */
export const from = (name: SessionMove) => (session: LiveSession) => sessionMove(name).from.includes(session.status);
