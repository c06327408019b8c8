import type { Absence } from '@chairside/domain';

type Row = Record<string, unknown>;
const at = (value: unknown): string => (value as Date).toISOString();

/** Each absence from its row, and the one of who saw the patient back. */
export function absencesOf(rows: readonly Row[]): Absence[] {
  const recorded = (row: Row) => ({ by: row['by'], at: at(row['at']), recordedAt: at(row['recorded_at']) });
  const gone = rows.filter((row) => row['until'] !== null);
  return gone.map((row) => {
    const back = rows.find((other) => other['absence_id'] === row['absence_id'] && other['until'] === null);
    const { reason, status } = row;
    const said = { id: row['absence_id'], reason, status, goesWith: row['goes_with'], until: at(row['until']) };
    return { ...said, ...recorded(row), back: back ? recorded(back) : null } as Absence;
  });
}
