import { describe, expect, it } from '@jest/globals';
import { figureLines, judge } from './figures.mjs';

const atMostOne = { metric: 'one of 16 tiles', unit: 'ms', goal: { atMost: 1 } };
const judged = [0.8, 0.9, 1.1];

describe('a figure', () => {
  it('is met by the median in a quick run, and by the worse end of the interval in a full one', () => {
    expect(judge({ ...atMostOne, judged }, true).met).toBe(true);
    expect(judge({ ...atMostOne, judged }, false).met).toBe(false);
  });

  it('may miss its goal at the worse end by no more than a thing differs from itself', () => {
    expect(judge({ ...atMostOne, goal: { atMost: 1, slack: 0.1 }, judged }, false).met).toBe(true);
    expect(judge({ ...atMostOne, goal: { atMost: 1, slack: 0.05 }, judged }, false).met).toBe(false);
    expect(judge({ ...atMostOne, goal: { atMost: 0.8, slack: 1 }, judged }, false).met).toBe(false);
  });

  it('that should be high is held to its lower end', () => {
    const rate = { metric: 'rate', unit: '/s', goal: { atLeast: 2_000 } };
    expect(judge({ ...rate, judged: [1_900, 2_100, 2_200] }, true)).toMatchObject({
      met: true,
      goal: 'at least 2,000 /s',
    });
    expect(judge({ ...rate, judged: [1_900, 2_100, 2_200] }, false).met).toBe(false);
  });

  it('that is a ratio keeps what it is a ratio of', () => {
    const peers = { 'by the book': [30, 40, 50] };
    const figure = judge({ ...atMostOne, judged, isRatio: true, ours: [4, 5, 6], floor: [3, 4, 5], peers }, true);
    expect(figure).toMatchObject({ ours: 5, floor: 4, peers: { 'by the book': 40 }, ratio: 0.9, goal: 'at most 1 ×' });
  });

  it('that was found once has no interval', () => {
    const figure = judge({ ...atMostOne, judged: [0.8] }, false);
    expect(figure).toMatchObject({ ours: 0.8, interval: null, met: true });
    expect(figureLines([figure])).toEqual(['met    one of 16 tiles  0.80                     at most 1 ms']);
  });

  it('says what was found, how sure that is, and what was to be reached', () => {
    expect(figureLines([judge({ ...atMostOne, judged }, false)])).toEqual([
      'MISSED one of 16 tiles  0.90 [0.80..1.10]        at most 1 ms',
    ]);
  });
});
