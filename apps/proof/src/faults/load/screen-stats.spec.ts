import { describe, expect, it } from '@jest/globals';
import type { ScreenStats } from './load.mjs';
import { behind, isLiveSince, wentDark } from './screen-stats.mjs';

const LIVE: ScreenStats = {
  name: 'near',
  isLive: true,
  isSignedOut: false,
  revision: 9,
  heardMs: 5_000,
  wentDark: 1,
};

describe('a screen after its server was killed', () => {
  it('is live again by a word that left after the kill', () => {
    expect(isLiveSince(LIVE, 4_999)).toBe(true);
  });

  it.each([
    ['goes on being live by the last word of the one before', {}],
    ['is dark', { isLive: false, heardMs: 9_000 }],
  ])('is not live again when it %s', (_words, harm) => {
    expect(isLiveSince({ ...LIVE, ...harm }, 5_000)).toBe(false);
  });
});

describe('a screen that is to stay live', () => {
  it('has done so when it was never dark in between', () => {
    expect(wentDark([LIVE], [{ ...LIVE, revision: 12, heardMs: 9_000 }])).toEqual([]);
  });

  it.each([
    ['was dark and came back', LIVE, [{ ...LIVE, wentDark: 2 }]],
    ['is dark at the end', LIVE, [{ ...LIVE, isLive: false }]],
    ['was dark from the beginning', { ...LIVE, isLive: false }, [LIVE]],
    ['is gone', LIVE, []],
  ])('is named when it %s', (_words, before, after) => {
    expect(wentDark([before], after)).toEqual(['near']);
  });
});

describe('a screen at the end', () => {
  it('is where the clinic is, or signed out', () => {
    expect(behind([LIVE, { ...LIVE, isSignedOut: true, isLive: false, revision: 3 }], 9)).toEqual([]);
  });

  it('is named when it is live and behind', () => {
    expect(behind([{ ...LIVE, revision: 7 }], 9)).toEqual(['near stands at 7 of 9']);
  });

  it('is named when it is not live', () => {
    expect(behind([{ ...LIVE, isLive: false }], 9)).toEqual(['near is not live']);
  });
});
