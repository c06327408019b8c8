import { describe, expect, it } from '@jest/globals';
import { optionsOf } from './options.mjs';

describe('the words of the command line', () => {
  it('are all optional; a seed is taken where none is given', () => {
    expect(optionsOf([], () => 7)).toEqual({ isQuick: false, only: null, seed: 7 });
  });

  it('choose a short run, some faults, and the seed of a run before', () => {
    expect(optionsOf(['--only', 'F2,F8', '--quick', '--seed', '42'])).toEqual({
      isQuick: true,
      only: ['F2', 'F8'],
      seed: 42,
    });
  });

  it.each([[['--fast']], [['--only']], [['--seed', 'x']]])('are refused where they mean nothing: %j', (words) => {
    expect(() => optionsOf(words)).toThrow('Usage');
  });
});
