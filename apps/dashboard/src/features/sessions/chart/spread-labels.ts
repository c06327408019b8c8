export interface Room {
  /** So far apart two of them must lie, in pixels, not to print over each other. */
  least: number;
  from: number;
  to: number;
}

/**
 * Where labels stand whose wanted places are too close: each as near to its own as the others let it, none over another and
 * none beyond the ends. They keep their order; where there is no room for all, they share it evenly.
 * @param wanted in pixels, in any order
 */
export function spreadLabels(wanted: readonly number[], { least, from, to }: Room): number[] {
  const gap = Math.min(least, (to - from) / Math.max(wanted.length - 1, 1));
  const inTurn = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  const placed: number[] = [];
  let next = from;
  for (const { at } of inTurn) {
    placed.push(Math.max(at, next));
    next = Math.max(at, next) + gap;
  }
  let last = to;
  for (let turn = placed.length - 1; turn >= 0; turn -= 1) {
    placed[turn] = Math.min(placed[turn] ?? to, last);
    last = (placed[turn] ?? to) - gap;
  }
  const places = [...wanted];
  inTurn.forEach(({ index }, turn) => (places[index] = placed[turn] ?? from));
  return places;
}
