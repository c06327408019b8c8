import { isMeasure } from '../vitals/measures.js';
import type { Limits, Protocol } from './protocol.js';

/** The rows of a protocol that values are judged by, of which some are to be others: whole lists, as they would be. */
export interface JudgingRows {
  /** A list that holds nothing takes the limits of its measure out. */
  limits: Limits;
  trends?: Protocol['trends'];
  confirmedAtOnce?: Protocol['confirmedAtOnce'];
}

/** The rows that would judge otherwise; nothing where all of them are the same. */
export function judgingRowsChanged(before: Protocol, after: Protocol): JudgingRows | null {
  const measures = [...new Set([...Object.keys(before.limits), ...Object.keys(after.limits)])].filter(isMeasure);
  const changed = measures.filter((measure) => isOther(before.limits[measure], after.limits[measure]));
  const limits = Object.fromEntries(changed.map((measure) => [measure, after.limits[measure] ?? []]));
  const isTrend = isOther(before.trends, after.trends);
  const isAtOnce = isOther(before.confirmedAtOnce, after.confirmedAtOnce);
  if (changed.length === 0 && !isTrend && !isAtOnce) return null;
  return {
    limits,
    ...(isTrend && { trends: after.trends }),
    ...(isAtOnce && { confirmedAtOnce: after.confirmedAtOnce }),
  };
}

/** A protocol with other rows to judge by. */
export function withJudgingRows(protocol: Protocol, { limits, ...rows }: JudgingRows): Protocol {
  return { ...protocol, ...rows, limits: { ...protocol.limits, ...limits } };
}

function isOther(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
