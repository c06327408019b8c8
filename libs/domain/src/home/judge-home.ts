import type { Iso } from '../clinic/clinic-time.js';
import { derivedId } from '../clinic/ids.js';
import { isOpen, isUntaken, type Alert, type AlertCondition } from '../alerts/alert.js';
import type { AlertChange } from '../alerts/alert-changes.js';
import { ALERT_RULES } from '../alerts/rule-table.js';
import { settle } from '../alerts/end-alert.js';
import { newAlert } from '../alerts/new-alert.js';
import { timesCleared } from '../alerts/times-cleared.js';
import type { Context } from '../journal/context.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { lastHome, type HomeFound, type HomeRecordOf } from './home-record.js';
import { isInDanger } from './in-danger.js';

type HomeCondition = Extract<AlertCondition, { recordId: unknown }>;
type Judge = (found: HomeFound, protocol: Protocol) => boolean;

/** What is wrong at a check: a patient who does not respond or breathes badly, and one who suffers. */
const JUDGES: Record<HomeCondition['rule'], Judge> = {
  'home-danger': isInDanger,
  'home-concern': ({ hasVomited, distress }, { home }) => hasVomited || distress >= (home?.concernFrom ?? Infinity),
};

/**
 * What a check at home means for the alerts; `session` holds it already. The look that is newest by its own time counts; what
 * an older one found is kept, and calls nobody any more.
 */
export function judgeHomeCheck(
  session: LiveSession,
  check: HomeRecordOf<'check'>,
  protocol: Protocol,
  context: Context,
): AlertChange[] {
  const { found } = check;
  if (found === null) return [];
  const isNewest = lastHome(session, 'check')?.id === check.id;
  return (Object.keys(JUDGES) as HomeCondition['rule'][]).flatMap((rule) => {
    const open = session.alerts.find((alert) => isOpen(alert) && alert.condition.rule === rule);
    const isFound = JUDGES[rule](found, protocol);
    if (!isNewest) return isFound ? [foundLate(session, { rule, recordId: check.id }, context)] : [];
    if (isFound) return callFor(session, open, { rule, recordId: check.id }, context);
    return open ? settle(session, open, context) : [];
  });
}

/** Found again after somebody took it, it calls anew; what nobody has yet goes on calling, and the ladder with it. */
function callFor(
  session: LiveSession,
  open: Alert | undefined,
  condition: HomeCondition,
  { now }: Context,
): AlertChange[] {
  const { level } = ALERT_RULES[condition.rule];
  const ids = { sessionId: session.id, alertId: open?.id ?? '' };
  if (open && isUntaken(open)) return [{ type: 'alert-confirmed', ...ids, condition }];
  if (open) return [{ type: 'alert-worsened', ...ids, level, condition, at: now }];
  const isOver = sessionStatus(session.status).ended === true;
  return [isOver ? foundLate(session, condition, { now }) : raise(session, condition, 'raised', now)];
}

function foundLate(session: LiveSession, condition: HomeCondition, { now }: Pick<Context, 'now'>): AlertChange {
  return raise(session, condition, 'found-late', now);
}

function raise(session: LiveSession, condition: HomeCondition, state: 'raised' | 'found-late', now: Iso): AlertChange {
  const { level } = ALERT_RULES[condition.rule];
  const since = session.home.find(({ id }) => id === condition.recordId)?.at ?? now;
  // what was cleared with the visit can stand again, once its end is taken back
  const again = timesCleared(session, condition.rule);
  const id = derivedId(session.id, 'alert', condition.rule, condition.recordId, again);
  return { type: 'alert-raised', sessionId: session.id, alert: newAlert({ id, level, condition, since, now, state }) };
}
