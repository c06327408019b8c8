import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LimitLine } from './limit-lines.js';
import { LINE_HEIGHT, lineWords } from './line-words.js';
import { roomForWords } from './room-for-words.js';

const HEIGHT = 82;
const MARGIN = { top: 6, bottom: 7 };
const AXIS = HEIGHT - MARGIN.top - MARGIN.bottom;
const DUST = 1e-6;

interface Case {
  axis: readonly [number, number];
  above: readonly [caution: number, critical: number];
  below: readonly [caution: number, critical: number];
}

/** The four limits of a sign on an axis with room for their words. */
function drawn({ axis, above, below }: Case) {
  const bare = [
    { level: 'caution', direction: 'at-or-above', at: above[0] },
    { level: 'critical', direction: 'at-or-above', at: above[1] },
    { level: 'caution', direction: 'at-or-below', at: below[0] },
    { level: 'critical', direction: 'at-or-below', at: below[1] },
  ] as const;
  const domain = roomForWords(axis, bare, AXIS);
  const ends = [above[1], domain[1], below[1], domain[0]];
  const limits: LimitLine[] = bare.map((limit, index) => ({ ...limit, to: ends[index] ?? 0 }));
  const plot = { series: { domain }, width: 600, height: HEIGHT, margin: MARGIN };
  const placeOf = (value: number) => MARGIN.top + ((domain[1] - value) / (domain[1] - domain[0])) * AXIS;
  return lineWords(limits, undefined, plot).limits.map(({ dy }, index) => {
    const { at, to } = limits[index] ?? { at: 0, to: 0 };
    const edges = [placeOf(at), placeOf(to)];
    return { middle: placeOf(at) + dy, from: Math.min(...edges), to: Math.max(...edges) };
  });
}

function leastGap(words: readonly { middle: number }[]): number {
  const places = words.map(({ middle }) => middle).sort((a, b) => a - b);
  return Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)));
}

const BREATHING: Case = { axis: [0, 40], above: [25, 30], below: [9, 8] };
const HEART: Case = { axis: [40, 150], above: [120, 140], below: [49, 44] };

describe('the words of the limits', () => {
  it.each([BREATHING, HEART])('stand a line apart, however near the limits are to each other', (panel) => {
    expect(leastGap(drawn(panel))).toBeGreaterThanOrEqual(LINE_HEIGHT - DUST);
  });

  it('stand in their own band where it is as high as a word, and never in the panel above', () => {
    for (const { middle, from, to } of [...drawn(BREATHING), ...drawn(HEART)]) {
      if (to - from < LINE_HEIGHT) continue;
      expect(middle).toBeGreaterThanOrEqual(from);
      expect(middle).toBeLessThanOrEqual(to);
    }
    const [, critical] = drawn(HEART);
    expect(critical?.middle).toBeGreaterThanOrEqual(MARGIN.top);
  });

  it('never print over each other, whatever the limits of a patient are', () => {
    const limits = fc.uniqueArray(fc.integer({ min: 1, max: 149 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(limits, (figures) => {
        const [a = 0, b = 0, c = 0, d = 0] = figures.sort((one, other) => one - other);
        const words = drawn({ axis: [0, 150], above: [c, d], below: [b, a] });
        expect(leastGap(words)).toBeGreaterThanOrEqual(LINE_HEIGHT - DUST);
      }),
    );
  });
});

describe('roomForWords', () => {
  it('leaves an axis as it is that has the room, and gives none below zero', () => {
    expect(roomForWords([0, 40], [{ level: 'critical', at: 20, direction: 'at-or-above' }], AXIS)).toEqual([0, 40]);
    expect(roomForWords([0, 40], [{ level: 'critical', at: 4, direction: 'at-or-below' }], AXIS)).toEqual([0, 40]);
  });

  it('brings no more limits onto an axis, whose milder ones have room on their other side', () => {
    expect(roomForWords([40, 150], [{ level: 'caution', at: 49, direction: 'at-or-below' }], AXIS)).toEqual([40, 150]);
  });

  it('widens one at the end where the word of a limit would leave the panel', () => {
    const [low, high] = roomForWords([40, 150], [{ level: 'critical', at: 140, direction: 'at-or-above' }], AXIS);
    expect(low).toBe(40);
    expect(((high - 140) / (high - low)) * AXIS).toBeGreaterThanOrEqual(LINE_HEIGHT);
  });
});
