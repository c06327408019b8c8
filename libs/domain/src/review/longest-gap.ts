import { minutesBetween, type Iso } from '../clinic/clinic-time.js';
import { hasPump } from '../protocols/routes.js';
import type { Protocol } from '../protocols/protocol.js';
import { standingSteps, type LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { standingReadings } from '../vitals/vitals-reading.js';
import { answersMeasure, setMeasures } from './whole-set.js';

/** A time in which nobody charted what was asked for. */
export interface Gap {
  from: Iso;
  to: Iso;
  /** With fractions. */
  minutes: number;
}

/**
 * The longest time without vitals while a pump ran (floor rule 23). Each run of the pump, from its start or resumption
 * to its pause, stop or end, is cut where a measure of the protocol's set was charted or excused; the longest piece of
 * any measure counts. So a re-check ends only the gap of what it holds.
 * @param asOf where a run that still lasts is cut
 * @returns nothing where no pump ran
 */
export function longestGap(
  session: Pick<LiveSession, 'steps' | 'readings'>,
  protocol: Pick<Protocol, 'route' | 'checks'>,
  asOf: Iso,
): Gap | null {
  if (!hasPump(protocol)) return null;
  const readings = standingReadings(session.readings);
  const answeredAt = setMeasures(protocol).map((measure) =>
    readings.filter((reading) => answersMeasure(reading, measure)).map(({ takenAt }) => takenAt),
  );
  const pieces = pumpRuns(session, asOf).flatMap((run) => answeredAt.flatMap((moments) => cut(run, moments)));
  return pieces.reduce<Gap | null>(
    (longest, piece) => (piece.minutes > (longest?.minutes ?? 0) ? piece : longest),
    null,
  );
}

type Run = Pick<Gap, 'from' | 'to'>;

function pumpRuns(session: Pick<LiveSession, 'steps'>, asOf: Iso): Run[] {
  return standingSteps(session).flatMap(({ status, at }, index, steps) =>
    sessionStatus(status).pumpRuns ? [{ from: at, to: steps[index + 1]?.at ?? asOf }] : [],
  );
}

function cut({ from, to }: Run, moments: readonly Iso[]): Gap[] {
  const edges = [from, ...moments.filter((at) => at > from && at < to), to];
  return edges.slice(1).map((end, index) => {
    const begin = edges[index] ?? from;
    return { from: begin, to: end, minutes: minutesBetween(begin, end) };
  });
}
