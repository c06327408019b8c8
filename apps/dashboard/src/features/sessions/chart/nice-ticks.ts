const STEPS = [1, 2, 4, 5, 10, 20, 30, 40, 50, 100];
/** So near an end a tick's number would be cut off. */
const EDGE = 0.06;

/** Round figures for an axis, at most so many of them, none at the very ends. */
export function niceTicks([low, high]: readonly [number, number], most: number): number[] {
  const range = high - low;
  const step = STEPS.find((candidate) => range / candidate <= most) ?? range;
  const first = Math.ceil((low + range * EDGE) / step) * step;
  const last = high - range * EDGE;
  const count = Math.max(0, Math.floor((last - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step);
}
