import { describe, expect, it } from '@jest/globals';
import { minutesBetween } from '@chairside/domain';
import type { RecordedRow } from '../recorded/read-recording.js';
import { placeSession, sessionsOf } from './place-session.js';

const NOW = '2025-11-20T12:00:00.000Z';
const row = (line: number, session: string, minute: number): RecordedRow => {
  return { line, session, minute, measured: {}, unreadable: [] };
};

describe('placing a recorded session in the time of the clinic', () => {
  it('takes the last row one minute ago and checks in at least a minute before the first', () => {
    const placed = placeSession([row(2, 'a', 14), row(3, 'a', 117)], NOW);
    expect(placed.rows.map(({ takenAt }) => takenAt)).toEqual(['2025-11-20T10:16:00.000Z', '2025-11-20T11:59:00.000Z']);
    expect(minutesBetween(placed.checkInAt, placed.startAt)).toBeGreaterThanOrEqual(0);
    expect(minutesBetween(placed.startAt, placed.rows[0]?.takenAt ?? '')).toBe(1);
    expect(minutesBetween(placed.checkInAt, placed.rows[0]?.takenAt ?? '')).toBeGreaterThanOrEqual(1);
  });

  it('charts rows in the order of their minutes, and two of the same minute in the order of the file', () => {
    const placed = placeSession([row(2, 'a', 9), row(3, 'a', 3), row(4, 'a', 3), row(5, 'a', 3.5)], NOW);
    expect(placed.rows.map((placedRow) => placedRow.row.line)).toEqual([3, 4, 5, 2]);
    expect(placed.rows[0]?.takenAt).toBe(placed.rows[1]?.takenAt);
  });

  it('opens one session for each distinct name, also when their rows alternate', () => {
    const sessions = sessionsOf([row(2, 'b', 1), row(3, 'a', 1), row(4, 'b', 2)]);
    expect([...sessions].map(([name, rows]) => [name, rows.length])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });
});
