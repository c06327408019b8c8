import { untoldEvents } from '../adverse-events/adverse-event.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';

/** Whose visit a new day does not take off the board: who is still here, and an event of which no provider was told. */
export function staysOnBoard(session: LiveSession): boolean {
  return sessionStatus(session.status).inClinic === true || untoldEvents(session).length > 0;
}
