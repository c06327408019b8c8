import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Alert } from './alert.js';
import type { AlertChange } from './alert-changes.js';
import { isSameLasting } from './lasting.js';
import { timedCondition } from './timed.js';

/** An alert of what has not cleared names the figures that stand: whoever comes reads no value of an hour ago. */
export function changedFigures(session: LiveSession, protocol: Protocol, { id, condition }: Alert): AlertChange[] {
  if (condition.rule !== 'not-cleared') return [];
  const now = timedCondition(session, protocol, condition);
  if (!('lasting' in now) || isSameLasting(now.lasting, condition.lasting)) return [];
  return [{ type: 'alert-confirmed', sessionId: session.id, alertId: id, condition: now }];
}
