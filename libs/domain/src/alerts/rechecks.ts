import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Measure } from '../vitals/measures.js';
import { vitalSign, vitalSigns } from '../vitals/vital-signs.js';
import { latestValue, valueOf } from '../vitals/vitals-reading.js';
import { conditionKey, isOpen, type Alert } from './alert.js';
import { measuresOf, momentsOf, waitsForSecond, type About } from './judge-condition.js';

/** Values that are to be charted again before the next set. */
export interface Recheck {
  about: About;
  measures: Measure[];
  dueAt: Iso;
  /** It rests on one reading. */
  isUnconfirmed: boolean;
}

const WAITING: readonly About[] = [...new Set(vitalSigns.map((sign) => vitalSign(sign).panel))].filter(waitsForSecond);

/**
 * What of a session is to be checked again, so long after the last value as its protocol says: an open value alert, and a
 * caution for which nobody is called until a second reading agrees (floor rules 3 and 6). Earliest first.
 */
export function rechecks(session: LiveSession, protocol: Protocol): Recheck[] {
  const all = [
    ...session.alerts.flatMap((alert) => recheckOf(session, alert, protocol) ?? []),
    ...secondReadings(session, protocol),
  ];
  return all.sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
}

/** When what an alert rests on is to be charted again; null once that is over, or where it rests on no value. */
export function recheckOf(
  { readings }: LiveSession,
  alert: Alert,
  { recheckMinutes }: Pick<Protocol, 'recheckMinutes'>,
): Recheck | null {
  const { condition } = alert;
  if (!isOpen(alert) || alert.settledAt !== null || !('reached' in condition)) return null;
  const measures = condition.reached.map(({ measure }) => measure);
  const taken = measures.map((measure) => latestValue(readings, measure)?.takenAt ?? alert.since);
  const minutes = condition.rule === 'critical-value' ? recheckMinutes.critical : recheckMinutes.caution;
  const dueAt = minutesAfter(taken.sort().at(-1) ?? alert.since, minutes);
  return { about: condition.about, measures, dueAt, isUnconfirmed: !condition.confirmed };
}

/** What waits for a second reading: a caution for which nobody is called until that agrees (floor rule 6). */
export function secondReadings(session: LiveSession, protocol: Protocol): Recheck[] {
  const called = session.alerts.filter(isOpen).map(({ condition }) => conditionKey(condition));
  return WAITING.filter((about) => !called.includes(about)).flatMap((about): Recheck[] => {
    const [worst] = momentsOf(session, about, protocol);
    const last = worst?.members.at(-1)?.reading;
    if (!last || worst?.worst.assessment !== 'caution') return [];
    const measures = measuresOf(about).filter((measure) => valueOf(last, measure) !== undefined);
    const dueAt = minutesAfter(last.takenAt, protocol.recheckMinutes.caution);
    return [{ about, measures, dueAt, isUnconfirmed: true }];
  });
}
