import { describe, expect, it } from '@jest/globals';
import { Arrivals } from './arrivals.mjs';

describe('arrivals', () => {
  it('are complete when the last screen has the revision', async () => {
    const arrivals = new Arrivals(2);
    const everywhere = arrivals.everywhere(7);
    arrivals.note({ from: 7, to: 7, atMs: 10 });
    arrivals.note({ from: 6, to: 8, atMs: 25 });
    expect(await everywhere).toBe(25);
  });

  it('are known afterwards too', async () => {
    const arrivals = new Arrivals(1);
    arrivals.note({ from: 1, to: 2, atMs: 5 });
    expect(await arrivals.everywhere(2)).toBe(5);
  });
});
