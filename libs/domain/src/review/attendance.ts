import type { Iso } from '../clinic/clinic-time.js';
import { roundHalfUp } from '../dose/rounding.js';
import { firstStep, type LiveSession } from '../sessions/infusion-session.js';
import { isCalledOffEarly } from '../sessions/notice.js';

/** What of a visit tells whether its patient was expected, and came. */
export type AwaitedVisit = Pick<LiveSession, 'steps' | 'scheduledAt' | 'status'>;

/** A share in percent, to one decimal, with what it is a share of; no percent of fewer than five (floor rule 23). */
export interface Share {
  count: number;
  of: number;
  percent: number | null;
}

const FEWEST = 5;

/** Whether the patient of a visit was to be here by now: who called off in time was not, and who is not due yet is not. */
export function isExpectedBy(visit: AwaitedVisit, asOf: Iso): boolean {
  return !isCalledOffEarly(visit) && (visit.scheduledAt <= asOf || hasCome(visit));
}

/**
 * How many of those who were expected came, and how many did not, without a word in time (clinical.md 8): who called off
 * at least 24 hours ahead was not expected any more, and on a day that still goes on nobody is whose booked time is to come.
 * Who came late came.
 */
export function attendance(visits: readonly AwaitedVisit[], asOf: Iso): { came: Share; noShow: Share } {
  const expected = visits.filter((visit) => isExpectedBy(visit, asOf));
  const of = expected.length;
  const share = (isCounted: (visit: AwaitedVisit) => boolean): Share => {
    const count = expected.filter(isCounted).length;
    return { count, of, percent: of < FEWEST ? null : roundHalfUp((count * 100) / of, 1) };
  };
  return { came: share(hasCome), noShow: share(({ status }) => status === 'no-show') };
}

function hasCome(visit: AwaitedVisit): boolean {
  return firstStep(visit, 'check-in') !== undefined;
}
