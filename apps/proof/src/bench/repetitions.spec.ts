import { describe, expect, it } from '@jest/globals';
import { eachOf, ratiosOf, selfRatiosOf } from './repetitions.mjs';

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

  it('set a contestant against itself', () => {
    expect(selfRatiosOf(taken, 'ours', number)).toEqual([1 / 3, 1]);
  });
});
