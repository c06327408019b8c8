import { derivedId } from '../clinic/ids.js';
import { isOpen, type Alert, type AlertCondition } from '../alerts/alert.js';
import type { AlertChange } from '../alerts/alert-changes.js';
import { ALERT_RULES } from '../alerts/alert-rules.js';
import { settle } from '../alerts/end-alert.js';
import { newAlert } from '../alerts/new-alert.js';
import type { Context } from '../journal/context.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { lastHome, type HomeFound, type HomeRecordOf } from './home-record.js';

type HomeCondition = Extract<AlertCondition, { recordId: unknown }>;
type Judge = (found: HomeFound, protocol: Protocol) => boolean;

/** What is wrong at a check: a patient who does not respond or breathes badly, and one who suffers. */
const JUDGES: Record<HomeCondition['rule'], Judge> = {
  'home-danger': ({ isResponsive, breathesNormally }) => !isResponsive || !breathesNormally,
  'home-concern': ({ hasVomited, distress }, { home }) => hasVomited || distress >= (home?.concernFrom ?? Infinity),
};

/** What a check at home means for the alerts; `session` holds it already. The look that is newest by its own time counts. */
export function judgeHomeCheck(
  session: LiveSession,
  check: HomeRecordOf<'check'>,
  protocol: Protocol,
  context: Context,
): AlertChange[] {
  const { found } = check;
  if (found === null || lastHome(session, 'check')?.id !== check.id) return [];
  return (Object.keys(JUDGES) as HomeCondition['rule'][]).flatMap((rule) => {
    const open = session.alerts.find((alert) => isOpen(alert) && alert.condition.rule === rule);
    if (JUDGES[rule](found, protocol)) return callFor(session, open, { rule, recordId: check.id }, context);
    return open ? settle(session, open, context) : [];
  });
}

/** Found again after somebody took it, it calls anew. */
function callFor(
  session: LiveSession,
  open: Alert | undefined,
  condition: HomeCondition,
  { now }: Context,
): AlertChange[] {
  const { level } = ALERT_RULES[condition.rule];
  const sessionId = session.id;
  if (open) return [{ type: 'alert-worsened', sessionId, alertId: open.id, level, condition, at: now }];
  const since = session.home.find(({ id }) => id === condition.recordId)?.at ?? now;
  const state = sessionStatus(session.status).ended ? 'found-late' : 'raised';
  const id = derivedId(sessionId, 'alert', condition.rule, condition.recordId);
  return [{ type: 'alert-raised', sessionId, alert: newAlert({ id, level, condition, since, now, state }) }];
}
