import {
  judgeFor,
  byLevel,
  latestValue,
  severity,
  signsOf,
  type Alert,
  type LiveSession,
  type Measure,
  type Panel,
  type Protocol,
} from '@chairside/domain';
import { openAlerts } from './alert-words.js';

export type HeldLevel = 'high' | 'medium';

/** The worst of what somebody has taken and is still out of range: seen, and not over. */
export function heldLevel(session: LiveSession, protocol: Protocol): HeldLevel | null {
  const taken = openAlerts(session).filter(({ state }) => state === 'acknowledged');
  if (taken.some((alert) => isHeldHigh(session, protocol, alert))) return 'high';
  const isOut = taken.some((alert) => alert.level !== 'low' && standsAt('caution', session, protocol, alert));
  return isOut ? 'medium' : null;
}

/** As a tile names them, the worst first: what somebody has taken counts as long as it is not over, after what nobody has. */
export function alertsOnTile(session: LiveSession, protocol: Protocol): Alert[] {
  const open = openAlerts(session);
  const isOver = (alert: Alert): boolean =>
    alert.state !== 'raised' && !standsAt(alert.level === 'high' ? 'critical' : 'caution', session, protocol, alert);
  const [over, standing] = [open.filter(isOver), open.filter((alert) => !isOver(alert))];
  // among equals, who nobody has taken stands first already
  return [...standing.sort(byLevel), ...over];
}

function isHeldHigh(session: LiveSession, protocol: Protocol, alert: Alert): boolean {
  return alert.state === 'acknowledged' && alert.level === 'high' && standsAt('critical', session, protocol, alert);
}

/** Whether what an alert is about is still so bad by its latest values; a side effect or what is overdue is, until it ends. */
function standsAt(
  level: 'critical' | 'caution',
  session: LiveSession,
  protocol: Protocol,
  { condition }: Alert,
): boolean {
  if (!('about' in condition)) return level === 'caution' || condition.rule === 'severe-effect';
  const signs = signsOf(condition.about as Panel);
  const measures = signs.length > 0 ? signs : [condition.about as Measure];
  return measures.some((measure) => {
    const value = latestValue(session.readings, measure);
    if (!value) return false;
    return severity(judgeFor(session, protocol, measure, value.value).assessment) >= severity(level);
  });
}
