import type { VitalsReading } from '@chairside/domain';
import type { ChartedRow } from '../recorded/chart-row.js';
import type { RowOutcome } from './row-outcome.js';

/** How the rows of a file came through. `equal` means: every value, in both places where it was read back. */
export interface Tally {
  rows: number;
  stored: number;
  equal: number;
  refused: number;
  lost: number;
  doubled: number;
}

export const EMPTY_TALLY: Tally = { rows: 0, stored: 0, equal: 0, refused: 0, lost: 0, doubled: 0 };

/**
 * Counts one session: what was acknowledged against what is read back.
 * @param outcomes one for each row
 * @param copies the session's readings, once for each place where they were read back
 */
export function tallySession(outcomes: readonly RowOutcome[], copies: readonly (readonly VitalsReading[])[]): Tally {
  const charted = outcomes.flatMap((outcome) => (outcome.charted ? [{ ...outcome.charted, outcome }] : []));
  const ids = charted.map(({ readingId }) => readingId);
  const stored = charted.filter(({ readingId }) => copies.every((copy) => countOf(copy, readingId) > 0));
  const equal = stored.filter(({ readingId, set, outcome }) =>
    copies.every((copy) => copy.some((reading) => reading.id === readingId && isSame(reading, set, outcome.takenAt))),
  );
  return {
    rows: outcomes.length,
    stored: stored.length,
    equal: equal.length,
    refused: outcomes.length - charted.length,
    lost: charted.length - stored.length,
    doubled: Math.max(0, ...copies.map((copy) => surplusOf(copy, ids))),
  };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    rows: a.rows + b.rows,
    stored: a.stored + b.stored,
    equal: a.equal + b.equal,
    refused: a.refused + b.refused,
    lost: a.lost + b.lost,
    doubled: a.doubled + b.doubled,
  };
}

/** Refused rows are the server's right; a row that is gone, there twice or another is not. */
export function isFaithful({ stored, equal, lost, doubled }: Tally): boolean {
  return lost === 0 && doubled === 0 && equal === stored;
}

/** The last line of a replay. */
export function lineOf({ rows, stored, equal, refused, lost, doubled }: Tally): string {
  return `replayed ${rows} rows: ${stored} stored, ${equal} equal, ${refused} refused, ${lost} lost, ${doubled} doubled`;
}

function countOf(readings: readonly VitalsReading[], id: string): number {
  return readings.filter((reading) => reading.id === id).length;
}

/** Readings beyond one for each acknowledged row: a second copy, or one that nobody was told of. */
function surplusOf(readings: readonly VitalsReading[], ids: readonly string[]): number {
  const known = new Set(ids);
  const expected = new Set(readings.map(({ id }) => id).filter((id) => known.has(id)));
  return readings.length - expected.size;
}

function isSame(reading: VitalsReading, set: ChartedRow, takenAt: string): boolean {
  return (
    Date.parse(reading.takenAt) === Date.parse(takenAt) &&
    sameEntries(reading.values, set.values) &&
    sameEntries(reading.notTaken, set.notTaken) &&
    sameEntries(reading.scales, {})
  );
}

function sameEntries(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => Object.is(a[key], b[key]));
}
