import { describe, expect, it } from '@jest/globals';
import { mbPerHour, medianMb } from './memory-watch.mjs';

const everySecond = (mbAt: (second: number) => number) =>
  Array.from({ length: 600 }, (_, second) => ({ atMs: second * 1_000, mb: mbAt(second) }));

describe('memory that is watched', () => {
  it('grows by what a line through all that was seen grows in an hour', () => {
    expect(mbPerHour(everySecond(() => 150))).toBe(0);
    expect(mbPerHour(everySecond((second) => 150 + second / 60))).toBeCloseTo(60);
    expect(mbPerHour(everySecond((second) => 150 + (second % 2)))).toBeCloseTo(0, 1);
  });

  it('is for a while what it was for most of it, whatever it was in between', () => {
    const looks = everySecond((second) => (second === 61 ? 400 : 150 + Math.floor(second / 60)));
    expect(medianMb(looks, 60_000, 120_000)).toBe(151);
    expect(medianMb(looks, 540_000, 600_000)).toBe(159);
  });
});
