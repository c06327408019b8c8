import { derivedId } from '../clinic/ids.js';
import { isDrifting, pumpDrift, type PumpDrift } from '../dose/pump-drift.js';
import { twelveDigits } from '../dose/rounding.js';
import type { Context } from '../journal/context.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { isOpen } from './alert.js';
import type { AlertChange } from './alert-changes.js';
import { clear } from './end-alert.js';
import { newAlert } from './new-alert.js';

/**
 * What a volume that was read from the pump says of it (clinical.md 6.3): more or less than the charted rate gives is
 * worth a look at pump, line and rate. The next reading that agrees ends it, and so does the
 * striking of one that was charted in error.
 * @param before the session as it stood before the reading
 * @param session the session with the reading
 */
export function judgePump(
  before: LiveSession,
  session: LiveSession,
  { doseGuards }: Protocol,
  context: Context,
): AlertChange[] {
  const drift = pumpDrift(session);
  if (sessionStatus(session.status).ended || doseGuards === null) return [];
  if (isSameDrift(drift, pumpDrift(before))) return [];
  const open = session.alerts.find((alert) => isOpen(alert) && alert.condition.rule === 'pump-drift');
  if (drift === null || !isDrifting(drift, doseGuards)) return open ? [clear(session, open, context)] : [];
  const condition = {
    rule: 'pump-drift' as const,
    shownMl: twelveDigits(drift.shownMl),
    expectedMl: twelveDigits(drift.expectedMl),
    readAt: drift.readAt,
  };
  const { id: sessionId } = session;
  const { now } = context;
  if (open) return [{ type: 'alert-worsened', sessionId, alertId: open.id, level: 'medium', condition, at: now }];
  const id = derivedId(sessionId, condition.rule, condition.readAt);
  const alert = newAlert({ id, level: 'medium', condition, since: condition.readAt, now });
  return [{ type: 'alert-raised', sessionId, alert }];
}

function isSameDrift(one: PumpDrift | null, other: PumpDrift | null): boolean {
  if (one === null || other === null) return one === other;
  return one.readAt === other.readAt && one.shownMl === other.shownMl && one.expectedMl === other.expectedMl;
}
