import { drugStart, yardsticksFor, type LiveSession, type Measure, type Protocol } from '@chairside/domain';

/** Whether a limit of these cannot be judged, because it is relative to a baseline that was never charted. */
export function lacksBaseline(session: LiveSession, protocol: Protocol, measures: readonly Measure[]): boolean {
  // what is charted before the drug is the baseline
  if (drugStart(session) === undefined) return false;
  return measures.some((measure) => yardsticksFor(session, protocol, measure).some(({ at }) => at === undefined));
}
