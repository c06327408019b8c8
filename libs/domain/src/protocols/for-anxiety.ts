import type { GateName } from '../sessions/gate-names.js';
import type { Measure } from '../vitals/measures.js';
import type { Limits, Protocol, Trend } from './protocol.js';

/** A heart that races from fear raced before the drug too: what calls is further out, and the rise from the baseline. */
const RACING: Limits['heartRate'] = [
  { level: 'critical', direction: 'at-or-above', value: 150 },
  { level: 'critical', direction: 'at-or-below', value: 39 },
  { level: 'caution', direction: 'at-or-above', value: 135 },
  { level: 'caution', direction: 'at-or-below', value: 49 },
];

/** So many sets in a row before a rise is a course of the drug. */
const SETS_OF_FEAR = 3;
const ASKED_EACH_TIME: Measure = 'anxiety';

/** How it was between two visits. */
const ASKED_BEFORE: GateName = 'panic-since';

/**
 * A protocol for a mood as it is for anxiety and panic: attacks are counted from visit to visit, anxiety is asked with
 * every set while the drug runs, and a faster heart is not read as the drug's at once (product 3). Proposed, as the one
 * it is made from.
 */
export function forAnxiety(mood: Protocol): Protocol {
  const [first, ...others] = mood.checks.infusing ?? [];
  return {
    ...mood,
    id: '0b1f6b64-6b1e-8c11-9d0a-616e78690001',
    name: 'Anxiety IV 40',
    version: 2,
    conditions: ['generalised-anxiety', 'panic-disorder'],
    gates: {
      ...mood.gates,
      ready: [...(mood.gates.ready ?? []), ASKED_BEFORE],
      start: [...(mood.gates.start ?? []), ASKED_BEFORE],
    },
    checks: {
      ...mood.checks,
      infusing: [...(first ? [first, { ...first, measures: [ASKED_EACH_TIME] }] : []), ...others],
    },
    limits: { ...mood.limits, heartRate: RACING },
    trends: mood.trends.map(laterForFear),
  };
}

function laterForFear(trend: Trend): Trend {
  const isFaster = trend.measure === 'heartRate' && trend.direction === 'at-or-above';
  return isFaster ? { ...trend, sets: SETS_OF_FEAR } : trend;
}
