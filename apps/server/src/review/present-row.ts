import type { ReviewedSession } from '@chairside/contracts';
import { hasPump, sessionStatus, type Protocol } from '@chairside/domain';

/** A session as the query of a day gives it. */
export type ReviewRow = { [K in Exclude<keyof ReviewedSession, 'givesDrug'>]: ReviewedSession[K] | Date } & {
  route: Protocol['route'];
  status: ReviewedSession['status'];
};

/** A session that was reopened has not ended, and a drug whose stop was taken back runs on: such times are not shown. */
export function presentRow({ route, ...row }: ReviewRow): ReviewedSession {
  const standing = {
    ...row,
    endedAt: sessionStatus(row.status).ended === true ? row.endedAt : null,
    drugEndedAt: row.infusionOutcome === null ? null : row.drugEndedAt,
    givesDrug: hasPump({ route }),
  };
  const entries = Object.entries(standing).map(([key, value]) => [
    key,
    value instanceof Date ? value.toISOString() : value,
  ]);
  return Object.fromEntries(entries) as ReviewedSession;
}
