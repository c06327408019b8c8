import { minutesAfter, type Alert, type Board, type Iso } from '@chairside/domain';
import { vary } from './variation.js';
import { actOf, type Act, type Visit, type World } from './world.js';

/** Of real time: long enough to be seen, and a high one sooner, or the ladder would call everybody each time. */
const SECONDS_TO_TAKE = { high: [5, 20], medium: [20, 60], low: [20, 60] } as const;

/** When each raised alert was first seen as it stands now. What is no longer raised is forgotten. */
export function seenAlerts(seen: ReadonlyMap<string, Iso>, board: Board, now: Iso): ReadonlyMap<string, Iso> {
  const raised = Object.values(board.sessions).flatMap((session) =>
    session.alerts.filter(({ state }) => state === 'raised').map(keyOf),
  );
  return new Map(raised.map((key) => [key, seen.get(key) ?? now]));
}

/** Raised again, an alert is another one to whoever must take it. */
function keyOf({ id, revision }: Alert): string {
  return `${id} ${revision}`;
}

/** A nurse takes each alert so long after it was seen. */
export function planAlerts(visit: Visit): Act[] {
  const { session, world } = visit;
  return session.alerts
    .filter((alert) => alert.state === 'raised')
    .map((alert): Act => {
      const [least, most] = SECONDS_TO_TAKE[alert.level];
      const seconds = vary(least, most, alert.id, alert.revision);
      const dueAt = minutesAfter(seenAt(alert, world), (seconds / 60) * world.rate);
      const payload = { sessionId: session.id, alertId: alert.id, alertRevision: alert.revision };
      return actOf(visit, dueAt, () => ({ name: 'alert:acknowledge', payload }));
    });
}

function seenAt(alert: Alert, { alertsSeen, now }: World): Iso {
  return alertsSeen.get(keyOf(alert)) ?? now;
}
