import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spreadLabels } from './spread-labels.js';

const LEAST = 13;
const PLOT = { least: LEAST, from: 6, to: 184 };
const MOST = Math.floor((PLOT.to - PLOT.from) / LEAST) + 1;
/** What rounding of sums of fractions may come to. */
const DUST = 1e-6;

const wanted = (most: number) => fc.array(fc.double({ min: -50, max: 240, noNaN: true }), { maxLength: most });

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));
}

describe('spreadLabels', () => {
  it('keeps the order of the labels, prints none over another and lets none leave the plot', () => {
    fc.assert(
      fc.property(wanted(MOST), (places) => {
        const labels = spreadLabels(places, PLOT).map((at, index) => ({ at, wanted: places[index] ?? 0 }));
        for (const { at } of labels) {
          expect(at).toBeGreaterThanOrEqual(PLOT.from - DUST);
          expect(at).toBeLessThanOrEqual(PLOT.to + DUST);
        }
        for (const [one, other] of pairs(labels)) {
          expect(Math.abs(one.at - other.at)).toBeGreaterThanOrEqual(LEAST - DUST);
          if (one.wanted < other.wanted) expect(one.at).toBeLessThan(other.at);
          if (one.wanted > other.wanted) expect(one.at).toBeGreaterThan(other.at);
        }
      }),
    );
  });

  it('shares the room evenly where there is not enough of it, and still lets none leave the plot', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 240, noNaN: true }), { minLength: MOST + 1 }), (places) => {
        const sorted = spreadLabels(places, PLOT).sort((a, b) => a - b);
        const gap = (PLOT.to - PLOT.from) / (places.length - 1);
        sorted.forEach((at, index) => expect(at).toBeCloseTo(PLOT.from + index * gap, 3));
      }),
    );
  });

  it('leaves labels where they are that lie apart', () => {
    expect(spreadLabels([100, 20, 60], PLOT)).toEqual([100, 20, 60]);
  });

  it('moves the lower of two that lie on each other, and the upper one at the lower end', () => {
    expect(spreadLabels([60, 60], PLOT)).toEqual([60, 73]);
    expect(spreadLabels([190, 182], PLOT)).toEqual([184, 171]);
  });
});
