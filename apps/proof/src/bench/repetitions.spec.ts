import { describe, expect, it } from '@jest/globals';
import { eachOf, orderOf, ratiosOf, selfRatiosOf } from './repetitions.mjs';

const number = (sample: number) => sample;
const taken = [
  new Map([
    ['ours', [1, 3]],
    ['floor', [1, 1]],
    ['a peer', [8]],
  ]),
  new Map([
    ['ours', [6, 6]],
    ['floor', [2, 4]],
  ]),
];

describe('repetitions', () => {
  it('give one number each, the mean of their samples', () => {
    expect(eachOf(taken, 'ours', number)).toEqual([2, 6]);
  });

  it('leave out who was not sampled in them', () => {
    expect(eachOf(taken, 'a peer', number)).toEqual([8]);
    expect(ratiosOf(taken, 'ours', 'a peer', number)).toEqual([0.25]);
  });

  it('set a contestant against another in the same repetition', () => {
    expect(ratiosOf(taken, 'ours', 'floor', number)).toEqual([2, 2]);
  });

  it('set each sample of a contestant against the one before', () => {
    expect(selfRatiosOf(taken, 'ours', number)).toEqual([3, 2, 1]);
  });
});

describe('the order of a repetition', () => {
  const contestants = { ours: 'A', floor: 'B', rivals: ['C'], others: ['D'] };

  it('gives neither of two the better half of the time', () => {
    expect(orderOf(contestants, 0, false).join('')).toBe('ABBACD');
    expect(orderOf(contestants, 1, false).join('')).toBe('ABBACD');
  });

  it('takes turns from one repetition to the next in a quick run, and shows the others once', () => {
    expect([0, 1, 2].map((turn) => orderOf(contestants, turn, true).join(''))).toEqual(['ABCD', 'BAC', 'ABC']);
  });
});
