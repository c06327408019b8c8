import { describe, expect, it, test } from '@jest/globals';
import { demoDaysAfter, demoHours, demoOpensAt } from './demo.js';

describe('the hours of the demo clinic', () => {
  test.each([
    ['2025-11-20', '2025-11-20T12:50:00.000Z', '2025-11-20T20:00:00.000Z'],
    ['2026-07-01', '2026-07-01T11:50:00.000Z', '2026-07-01T19:00:00.000Z'],
  ])('on %s its doors open at ten to eight and the last patient comes by three, where it stands', (day, from, to) => {
    expect(demoHours(day)).toEqual({ from, to });
  });

  it('first opens at twenty to eleven of the day on which it is started', () => {
    expect(demoOpensAt('2025-11-21T03:00:00.000Z')).toBe('2025-11-20T15:40:00.000Z');
  });

  it('leaves weekends out of its coming days', () => {
    expect(demoDaysAfter('2025-12-30', 5)).toEqual([
      '2025-12-31',
      '2026-01-01',
      '2026-01-02',
      '2026-01-05',
      '2026-01-06',
    ]);
    expect(demoDaysAfter('2025-11-22', 1)).toEqual(['2025-11-24']);
  });
});
