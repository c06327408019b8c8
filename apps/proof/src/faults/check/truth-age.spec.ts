import { describe, expect, it } from '@jest/globals';
import type { Operation } from '../load/writer.mjs';
import { truthAge } from './truth-age.mjs';

/** Commands that were acknowledged: at which revision, and when. */
function acknowledged(...told: [revision: number, atMs: number][]): Operation[] {
  return told.map(([revision, atMs]) => ({ answers: [{ atMs, revision }] }) as Operation);
}

const seen = (atMs: number, revision: number, screen = 'near') => ({ screen, atMs, revision });

describe('trust P3 how long a live screen showed less than was acknowledged', () => {
  it('is nothing while it shows all that anybody was told', () => {
    expect(truthAge([seen(9_000, 2)], acknowledged([1, 0], [2, 100]))).toEqual({ violations: 0, oldestMs: 0 });
  });

  it('counts from the first word of anything later', () => {
    const operations = acknowledged([1, 0], [3, 200], [2, 1_000]);
    expect(truthAge([seen(1_500, 1)], operations)).toEqual({ violations: 0, oldestMs: 1_300 });
  });

  it('is one violation until the screen has caught up', () => {
    const operations = acknowledged([1, 0], [2, 1_000]);
    const samples = [seen(6_500, 1), seen(7_000, 1), seen(7_250, 2), seen(7_300, 1, 'far')];
    expect(truthAge(samples, operations)).toEqual({ violations: 2, oldestMs: 6_300 });
  });
});
