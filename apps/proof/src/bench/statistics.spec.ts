import { describe, expect, it } from '@jest/globals';
import { estimate, mean, median, noiseOf, quantile } from './statistics.mjs';

describe('the median', () => {
  it('is the number in the middle, whatever the order', () => {
    expect(median([9, 1, 4])).toBe(4);
  });

  it('lies between the two in the middle', () => {
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  it('is not said of nothing', () => {
    expect(() => median([])).toThrow('nothing');
  });
});

describe('a quantile', () => {
  it('is the number that so large a share does not exceed', () => {
    const numbers = [5, 1, 4, 2, 3];
    expect([0, 0.2, 0.5, 0.95].map((share) => quantile(numbers, share))).toEqual([1, 1, 3, 5]);
  });

  it('is not said of nothing', () => {
    expect(() => quantile([], 0.5)).toThrow('nothing');
  });
});

describe('an estimate', () => {
  const ratios = [1.1, 1.3, 1.2, 1.15, 1.25, 1.18, 3];

  it('is the median of the repetitions, so that one disturbed repetition does not move it', () => {
    expect(estimate(ratios).median).toBe(1.2);
  });

  it('has the median in its interval, and the interval within what was measured', () => {
    const { median: middle, low, high } = estimate(ratios);
    expect(low).toBeLessThan(middle);
    expect(high).toBeGreaterThan(middle);
    expect(low).toBeGreaterThanOrEqual(Math.min(...ratios));
    expect(high).toBeLessThanOrEqual(Math.max(...ratios));
  });

  it('is the same for the same numbers', () => {
    expect(estimate(ratios)).toEqual(estimate(ratios));
  });

  it('of one repetition has no width', () => {
    expect(estimate([2])).toEqual({ median: 2, low: 2, high: 2 });
  });

  it('grows narrower with more repetitions that agree', () => {
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    const few = [0.9, 1, 1.1];
    const many = [...few, ...few.map((ratio) => (ratio + 2) / 3), 1, 1, 1, 1];
    expect(width(estimate(many))).toBeLessThan(width(estimate(few)));
  });
});

describe('noise', () => {
  it('is none where a thing always takes as long as itself', () => {
    expect(noiseOf([1, 1, 1])).toBe(0);
  });

  it('is half the width between the runs that differ most', () => {
    expect(noiseOf([0.9, 1.1])).toBeCloseTo(0.1);
  });
});

describe('the mean', () => {
  it('is the sum shared out', () => {
    expect(mean([1, 2, 6])).toBe(3);
  });
});
