import type { Id, Iso } from '../clinic/clinic-time.js';
import type { Context } from '../journal/context.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Measure } from '../vitals/measures.js';
import { possibleRepeat } from '../vitals/possible-repeat.js';
import { valueOf, type VitalsReading, type VitalsSet } from '../vitals/vitals-reading.js';
import { conditionKey, isOpen, type Alert } from './alert.js';
import { applyAlert } from './alert-changes.js';
import { isOutside } from './condition-now.js';
import { aboutOf, findingOf } from './judge-condition.js';
import { judgeReading } from './judge-reading.js';

/**
 * What a value will bring about: it calls, it belongs to an alert that calls already or that somebody has, it is found late
 * because something later stands or nobody sits there any more, or nothing.
 */
export type Foreseen = 'calls' | 'goes-on' | 'found-late' | 'nothing';

/** A set that is not charted yet. */
export interface ToChart {
  set: VitalsSet;
  takenAt: Iso;
  /** The reading whose place it takes. */
  corrects?: Id | undefined;
}

/**
 * Says what charting a set will mean for one of its values, by the rules that judge it once it is charted.
 * @param measure whose value is asked about
 * @param context who charts, and when
 */
export function foresee(
  session: LiveSession,
  measure: Measure,
  toChart: ToChart,
  protocol: Protocol,
  context: Context,
): Foreseen {
  const reading = readingOf(session, toChart, context);
  const charted: LiveSession = { ...session, readings: [...session.readings, reading] };
  const changes = judgeReading(charted, reading, protocol, context);
  const after = changes.reduce(applyAlert, charted);
  const about = aboutOf(measure);
  const named = changes.flatMap((change) => {
    if (change.type === 'alert-raised') return isNamed(change.alert) ? [change.alert.state] : [];
    if (change.type !== 'alert-worsened') return [];
    return isNamed(change) ? ['raised' as const] : [];
  });
  if (named.includes('raised')) return 'calls';
  if (named.includes('found-late')) return 'found-late';
  const isOpenAbout = after.alerts.some((alert) => isOpen(alert) && conditionKey(alert.condition) === about);
  return isOpenAbout && isOutside(findingOf(charted, reading, about, protocol)) ? 'goes-on' : 'nothing';

  function isNamed({ condition }: Pick<Alert, 'condition'>): boolean {
    // a late value is not the one that stands, but can make a trend of it, or make it call once more
    const isOfAnother = 'readingId' in condition && condition.readingId !== reading.id;
    if (conditionKey(condition) === about && (isOfAnother || 'values' in condition)) return true;
    const value = valueOf(reading, measure);
    return 'reached' in condition && condition.reached.some((item) => item.measure === measure && item.value === value);
  }
}

function readingOf(session: LiveSession, { set, takenAt, corrects }: ToChart, { actor, now }: Context): VitalsReading {
  const repeated = corrects === undefined ? possibleRepeat(session, set, takenAt, actor.id) : undefined;
  return {
    id: 'not charted yet',
    takenAt,
    recordedAt: now,
    recordedBy: actor.id,
    ...set,
    confirmed: [],
    ...(corrects === undefined ? {} : { corrects }),
    ...(repeated ? { possibleRepeatOf: repeated.id } : {}),
  };
}
