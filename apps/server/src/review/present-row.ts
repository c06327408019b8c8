import type { ReviewedSession } from '@chairside/contracts';
import { hasPump, roundHalfUp, sessionStatus, type Protocol } from '@chairside/domain';

/** A session as the query of a day gives it. */
export type ReviewRow = {
  [K in Exclude<keyof ReviewedSession, 'givesDrug' | 'chartedMg'>]: ReviewedSession[K] | Date;
} & {
  route: Protocol['route'];
  status: ReviewedSession['status'];
  /** The last volume that was read from the pump. */
  chartedMl: number | null;
  mgPerMl: number | null;
};

/** A session that was reopened has not ended, and a drug whose stop was taken back runs on: such times are not shown. */
export function presentRow({ route, chartedMl, mgPerMl, ...row }: ReviewRow): ReviewedSession {
  const standing = {
    ...row,
    endedAt: sessionStatus(row.status).ended === true ? row.endedAt : null,
    drugEndedAt: row.infusionOutcome === null ? null : row.drugEndedAt,
    givesDrug: hasPump({ route }),
    chartedMg: chartedMl === null || mgPerMl === null ? null : roundHalfUp(chartedMl * mgPerMl, 1),
  };
  const entries = Object.entries(standing).map(([key, value]) => [
    key,
    value instanceof Date ? value.toISOString() : value,
  ]);
  return Object.fromEntries(entries) as ReviewedSession;
}
