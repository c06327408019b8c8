import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { judgeBy, yardsticks, type Judgement, type Yardstick } from '../vitals/assess.js';
import { baselineOf } from '../vitals/baseline.js';
import type { Measure } from '../vitals/measures.js';
import { limitsOf } from './custom-limit.js';

type OfPatient = Pick<LiveSession, 'customLimits' | 'readings' | 'steps'>;
type OfLimits = Pick<Protocol, 'limits'>;

/** What a measure of one patient is judged by: the limits of their visit, with the figures that they amount to for them. */
export function yardsticksFor(session: OfPatient, protocol: OfLimits, measure: Measure): Yardstick[] {
  return yardsticks(measure, limitsOf(session, protocol), baselineOf(session, measure)?.value);
}

/** Judges a value of one patient by the limits of their visit, and by their own baseline. */
export function judgeFor(session: OfPatient, protocol: OfLimits, measure: Measure, value: number): Judgement {
  return judgeBy(yardsticksFor(session, protocol, measure), value);
}
