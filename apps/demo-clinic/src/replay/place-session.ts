import { minutesAfter, type Iso } from '@chairside/domain';
import type { RecordedRow } from '../recorded/read-recording.js';

export interface PlacedRow {
  row: RecordedRow;
  takenAt: Iso;
}

/** Where a recorded session lies in the clinic's time. */
export interface PlacedSession {
  checkInAt: Iso;
  startAt: Iso;
  rows: PlacedRow[];
}

const START_BEFORE_MINUTES = 1;
const CHECK_IN_BEFORE_MINUTES = 2;

/** The rows of each session, in the order in which the sessions first appear. */
export function sessionsOf(rows: readonly RecordedRow[]): Map<string, RecordedRow[]> {
  const sessions = new Map<string, RecordedRow[]>();
  for (const row of rows) {
    const own = sessions.get(row.session) ?? [];
    sessions.set(row.session, own);
    own.push(row);
  }
  return sessions;
}

/** Places a session so that its last row was taken one minute before `now`; rows of one minute keep their order. */
export function placeSession(rows: readonly RecordedRow[], now: Iso): PlacedSession {
  const ordered = [...rows].sort((a, b) => a.minute - b.minute);
  const first = ordered.at(0)?.minute ?? 0;
  const last = ordered.at(-1)?.minute ?? 0;
  const timeOf = (minute: number): Iso => minutesAfter(now, minute - last - 1);
  return {
    checkInAt: timeOf(first - CHECK_IN_BEFORE_MINUTES),
    startAt: timeOf(first - START_BEFORE_MINUTES),
    rows: ordered.map((row) => ({ row, takenAt: timeOf(row.minute) })),
  };
}
