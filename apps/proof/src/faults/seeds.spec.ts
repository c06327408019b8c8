import { expect, it } from '@jest/globals';
import { sharesOf } from './seeds.mjs';

it.each([
  [10_000, 2],
  [7, 3],
  [2, 4],
])('%d seeds for %d players are each played once', (seeds, players) => {
  const played = sharesOf(seeds, players).flatMap(({ from, seeds: count }) =>
    Array.from({ length: count }, (_, index) => from + index),
  );
  expect(played).toEqual(Array.from({ length: seeds }, (_, index) => index + 1));
});
