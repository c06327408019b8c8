import { describe, expect, it } from '@jest/globals';
import { minutesWords } from './age-words.js';
import { agoWords } from './ago-words.js';
import { instantAt, isClock } from './clock-instant.js';
import { clockTime, withClockTimes } from './clock-time.js';

const NOW = '2026-11-23T10:58:20.000Z';

describe('the clock of the clinic', () => {
  it("shows the clinic's own zone", () => {
    expect(clockTime(NOW, 'Europe/Helsinki')).toBe('12:58');
  });

  it('takes a typed time as the last moment at which the clock showed it', () => {
    expect(instantAt('10:50', NOW, 'UTC')).toBe('2026-11-23T10:50:00.000Z');
    expect(instantAt('23:50', NOW, 'UTC')).toBe('2026-11-22T23:50:00.000Z');
    expect(instantAt('10:58', NOW, 'UTC')).toBe(NOW);
    expect(instantAt('25:00', NOW, 'UTC')).toBeUndefined();
  });

  it('takes a time without its colon, but only as four digits', () => {
    expect(instantAt('1050', NOW, 'UTC')).toBe('2026-11-23T10:50:00.000Z');
    expect(['105', '1099', '2460', '1', ''].filter(isClock)).toEqual([]);
    expect(['9:05', '09:05', '0905', '23:59'].filter(isClock)).toHaveLength(4);
  });

  it('says the instants of a refusal as clock times', () => {
    const detail = 'This time lies ahead: it is 2026-11-23T10:20:00.000Z now.';
    expect(withClockTimes(detail, 'UTC')).toBe('This time lies ahead: it is 10:20 now.');
  });

  it('says ages as one says them', () => {
    expect([0, 6, 65].map(minutesWords)).toEqual(['now', '6 min', '1 h 05']);
    expect(agoWords('2026-11-23T10:52:00.000Z', NOW)).toBe('6 min ago');
  });
});
