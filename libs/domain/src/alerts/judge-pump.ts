import { derivedId } from '../clinic/ids.js';
import { isDrifting, pumpDrift, type PumpDrift } from '../dose/pump-drift.js';
import { twelveDigits } from '../dose/rounding.js';
import type { Context } from '../journal/context.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { isOpen, isUntaken, type Alert, type AlertCondition } from './alert.js';
import type { AlertChange } from './alert-changes.js';
import { clear } from './end-alert.js';
import { newAlert } from './new-alert.js';
import { timesCleared } from './times-cleared.js';

type DriftCondition = Extract<AlertCondition, { shownMl: unknown }>;

/**
 * What a volume that was read from the pump says of it (clinical.md 6.3): more or less than the charted rate gives is
 * worth a look at pump, line and rate. The next reading that agrees ends it, and so does what explains it: a time at which
 * the pump stood, or the striking of one that was charted in error. Only a reading calls.
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
  const known = pumpDrift(before);
  if (sessionStatus(session.status).ended || doseGuards === null || isSameDrift(drift, known)) return [];
  const isReadAgain = drift !== null && drift.readAt !== known?.readAt;
  const open = session.alerts.find((alert) => isOpen(alert) && alert.condition.rule === 'pump-drift');
  if (drift === null || !isDrifting(drift, doseGuards)) return open ? [clear(session, open, context)] : [];
  const condition = {
    rule: 'pump-drift' as const,
    shownMl: twelveDigits(drift.shownMl),
    expectedMl: twelveDigits(drift.expectedMl),
    readAt: drift.readAt,
  };
  if (open) return carryOn(session, open, condition, isReadAgain, context);
  if (!isReadAgain) return [];
  const id = derivedId(session.id, condition.rule, condition.readAt, timesCleared(session, condition.rule));
  const alert = newAlert({ id, level: 'medium', condition, since: condition.readAt, now: context.now });
  return [{ type: 'alert-raised', sessionId: session.id, alert }];
}

/** Read again after somebody took it, it calls anew; what nobody has yet goes on calling, and the ladder with it. */
function carryOn(
  { id: sessionId }: LiveSession,
  open: Alert,
  condition: DriftCondition,
  isReadAgain: boolean,
  { now }: Context,
): AlertChange[] {
  const ids = { sessionId, alertId: open.id };
  if (isReadAgain && !isUntaken(open))
    return [{ type: 'alert-worsened', ...ids, level: open.level, condition, at: now }];
  return isReadAgain || !isSame(open, condition) ? [{ type: 'alert-confirmed', ...ids, condition }] : [];
}

function isSame({ condition }: Alert, { shownMl, expectedMl }: DriftCondition): boolean {
  return 'shownMl' in condition && condition.shownMl === shownMl && condition.expectedMl === expectedMl;
}

function isSameDrift(one: PumpDrift | null, other: PumpDrift | null): boolean {
  if (one === null || other === null) return one === other;
  return one.readAt === other.readAt && one.shownMl === other.shownMl && one.expectedMl === other.expectedMl;
}
