import { describe, expect, it } from '@jest/globals';
import type { PlannedVisitRow } from '@chairside/contracts';
import { visitLanes } from './visit-lanes.js';

function visit(id: string, hour: number, minutes: number, status: PlannedVisitRow['status'] = 'scheduled') {
  const scheduledAt = `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`;
  return { id, scheduledAt, plannedMinutes: minutes, status } as PlannedVisitRow;
}

const ids = (visits: PlannedVisitRow[]) => visitLanes(visits).map((lane) => lane.map(({ id }) => id));

describe('the lanes of a chair', () => {
  it('is one where nobody meets; one visit may begin when another ends', () => {
    expect(ids([visit('late', 11, 60), visit('early', 10, 60)])).toEqual([['early', 'late']]);
  });

  it('puts a cancelled visit below those that took its place', () => {
    const all = [visit('off', 8, 240, 'cancelled'), visit('one', 9, 60), visit('two', 11, 60)];
    expect(ids(all)).toEqual([['one', 'two'], ['off']]);
  });

  it('is one empty lane where nobody is booked', () => {
    expect(visitLanes([])).toEqual([[]]);
  });
});
