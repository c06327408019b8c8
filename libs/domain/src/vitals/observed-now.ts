import type { Iso } from '../clinic/clinic-time.js';
import { judgeFor } from '../limits/judge-for.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { severity } from './assess.js';
import type { Measure } from './measures.js';
import { latestValue, observedAt } from './vitals-reading.js';

/**
 * When what was seen of a sleeper stands in the place of a number (floor rule 7). A value beyond a limit stands until a
 * number says otherwise.
 */
export function observedNow(session: LiveSession, protocol: Protocol, measure: Measure): Iso | undefined {
  const seenAt = observedAt(session.readings, measure);
  const last = seenAt === undefined ? undefined : latestValue(session.readings, measure);
  if (!last) return seenAt;
  const { assessment } = judgeFor(session, protocol, measure, last.value);
  return severity(assessment) < severity('caution') ? seenAt : undefined;
}
