import { describe, expect, it } from '@jest/globals';
import { barLines, judge } from './bars.mjs';

const bar = { name: 'one of 16 tiles', unit: 'ms', limit: 1 };
const found = { median: 0.9, low: 0.8, high: 1.1 };

describe('a bar', () => {
  it('is passed by the median in a quick run, and by the worse end of the interval in a full one', () => {
    expect(judge(bar, found, true).passes).toBe(true);
    expect(judge(bar, found, false).passes).toBe(false);
  });

  it('says what was found, how sure that is, and what was allowed', () => {
    expect(barLines([judge(bar, found, false)])).toEqual([
      'FAILED one of 16 tiles  0.90 [0.80..1.10]        at most 1 ms',
    ]);
  });
});
