import { describe, expect, it } from '@jest/globals';
import { MOOD_IV } from '@chairside/domain';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';
import { oncePerSession } from './once-per-session.js';

function counted() {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const asked: number[] = [];
  const find = oncePerSession(({ readings }) => asked.push(readings.length));
  return { day, id, asked, find };
}

describe('what the time of day does not change', () => {
  it('B7 is found once, however often it is asked for', () => {
    const { day, id, asked, find } = counted();
    find(day.session(id), MOOD_IV);
    find(day.session(id), MOOD_IV);
    expect(asked).toHaveLength(1);
  });

  it('B7 is found anew when the session changed, or is judged by another protocol', () => {
    const { day, id, asked, find } = counted();
    find(day.session(id), MOOD_IV);
    chart(day, id, 40, aSet());
    find(day.session(id), MOOD_IV);
    find(day.session(id), { ...MOOD_IV, version: 2 });
    expect(asked).toEqual([1, 2, 2]);
  });
});
