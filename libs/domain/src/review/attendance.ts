import { roundHalfUp } from '../dose/rounding.js';

/** Of the visits that were booked for a day: who had called off early, who did not come, and who did. */
export interface Attended {
  booked: number;
  cancelledEarly: number;
  noShow: number;
  begun: number;
}

/** A share in percent, to one decimal, with what it is a share of; no percent of fewer than five (floor rule 23). */
export interface Share {
  count: number;
  of: number;
  percent: number | null;
}

const FEWEST = 5;

/**
 * How many of those who were expected came, and how many did not, without a word in time (clinical.md 8): who called off
 * at least 24 hours ahead was not expected any more. Who came late came.
 */
export function attendance({ booked, cancelledEarly, noShow, begun }: Attended): { came: Share; noShow: Share } {
  const of = booked - cancelledEarly;
  const share = (count: number): Share => ({
    count,
    of,
    percent: of < FEWEST ? null : roundHalfUp((count * 100) / of, 1),
  });
  return { came: share(begun), noShow: share(noShow) };
}
