import type { LiveSession } from '../sessions/infusion-session.js';
import { baselineOf } from '../vitals/baseline.js';
import type { Values } from '../vitals/vitals-reading.js';
import type { AlertCondition } from './alert.js';

/** What the words of an alert say beside its condition. */
export interface AlertFacts {
  /** All values of the set that reached the limit: a cuff's pressures are said in pairs. */
  values: Values;
  /** The patient's own value of the first figure before the drug, where one was charted. */
  before: number | null;
}

/** What was charted around the condition of an alert; nothing of a set that was not charted. */
export function alertFacts(session: Pick<LiveSession, 'steps' | 'readings'>, condition: AlertCondition): AlertFacts {
  if (!('reached' in condition)) return { values: {}, before: null };
  const first = condition.reached[0]?.measure;
  return {
    values: session.readings.find(({ id }) => id === condition.readingId)?.values ?? {},
    before: first === undefined ? null : (baselineOf(session, first)?.value ?? null),
  };
}
