import { describe, expect, it } from '@jest/globals';
import { emptyTally, isSound, lastLine, withVerdict } from './tally.mjs';

const VERDICT = {
  ops: 10,
  ok: 8,
  unknown: 1,
  lost: [],
  doubled: [],
  diverged: [],
  staleViolations: 0,
  maxStaleMs: 4_600,
  leakedSockets: 0,
};
const run = { ...emptyTally(), faultsRun: 2, notRun: 1 };

describe('the tally of a proof', () => {
  it('ends with one line', () => {
    const tally = withVerdict(withVerdict(run, VERDICT), { ...VERDICT, lost: ['a'], maxStaleMs: 300 });
    expect(lastLine(tally)).toBe(
      'proof: ops 20, ok 16, unknown 2, lost 1, doubled 0, diverged 0, stale violations 0, max stale 4600 ms, leaked sockets 0, faults run 2, not run 1',
    );
  });

  it('is sound when nothing was lost, doubled, stale or left over', () => {
    expect(isSound(withVerdict(run, VERDICT))).toBe(true);
  });

  it.each([
    ['lost', { lost: ['a'] }],
    ['doubled', { doubled: ['a'] }],
    ['diverged', { diverged: ['a'] }],
    ['stale', { staleViolations: 1 }],
    ['older than 5 s', { maxStaleMs: 5_001 }],
    ['leaked', { leakedSockets: 1 }],
  ])('is not sound when something was %s', (_words, harm) => {
    expect(isSound(withVerdict(run, { ...VERDICT, ...harm }))).toBe(false);
  });

  it('is not sound when a promise was broken, or nothing was run', () => {
    expect(isSound({ ...run, broken: 1 })).toBe(false);
    expect(isSound(emptyTally())).toBe(false);
  });
});
