import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import { effectNow } from '../effects/effect.js';
import { lastHome } from '../home/home-record.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Measure } from '../vitals/measures.js';
import { latestValue } from '../vitals/vitals-reading.js';
import { ruleOf, type Alert, type AlertCondition } from './alert.js';
import { ALERT_RULES, LOOK_AGAIN_MINUTES } from './rule-table.js';
import { momentsOf } from './judge-condition.js';
import { standingCondition } from './judge-reading.js';

/** When an alert that somebody has calls again, and since when nobody looked at what it is about. */
export interface LookAgain {
  since: Iso;
  at: Iso;
}

/**
 * "I have it" is no end: what is still out, and was neither charted nor looked at since, calls again (clinical.md 6.3). A
 * silence holds until it ends.
 */
export function lookAgain(session: LiveSession, alert: Alert, protocol: Protocol): LookAgain | null {
  const minutes = LOOK_AGAIN_MINUTES[alert.level];
  if (alert.state !== 'acknowledged' || minutes === null || !ALERT_RULES[ruleOf(alert)].isLookedAgain) return null;
  if (!isStillOut(session, alert, protocol)) return null;
  const since = later(alert.acknowledged.at, lookedAt(session, alert.condition));
  return { since, at: later(minutesAfter(since, minutes), alert.snoozed?.until) };
}

/** Values are out as they were last charted; what is no value is open as long as it is so. */
function isStillOut(session: LiveSession, { condition }: Alert, protocol: Protocol): boolean {
  if (!('reached' in condition)) return true;
  const { about } = condition;
  const moments = momentsOf(session, about, protocol);
  const [moment] = moments;
  return moment !== undefined && standingCondition(session, { about, moment, moments }, protocol) !== null;
}

/** When somebody last charted what an alert is about. */
function lookedAt(session: LiveSession, condition: AlertCondition): Iso | undefined {
  if ('recordId' in condition) return lastHome(session, 'check')?.at;
  const effect = 'effectId' in condition && session.effects.find(({ id }) => id === condition.effectId);
  if (effect) return effectNow(effect).at;
  const taken = measuresIn(condition).flatMap((measure) => latestValue(session.readings, measure)?.takenAt ?? []);
  return taken.sort().at(-1);
}

function measuresIn(condition: AlertCondition): Measure[] {
  if ('measures' in condition) return condition.measures;
  const figures = 'reached' in condition ? condition.reached : 'lasting' in condition ? condition.lasting : [];
  return figures.map(({ measure }) => measure);
}

function later(one: Iso, other: Iso | undefined): Iso {
  return other !== undefined && other > one ? other : one;
}
