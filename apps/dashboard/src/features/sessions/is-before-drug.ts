import type { SessionStatus } from '@chairside/domain';
import type { SessionInView } from './session-in-view.js';

const ASKED_IN: readonly SessionStatus[] = ['checked-in', 'pre-assessment', 'ready'];

/** Whether the patient is here and a drug is to run that has not: the page is about getting ready. */
export function isBeforeDrug({ session, protocol, isReadOnly }: SessionInView): boolean {
  return ASKED_IN.includes(session.status) && protocol.preparation !== null && !isReadOnly;
}
