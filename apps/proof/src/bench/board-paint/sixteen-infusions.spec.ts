import { describe, expect, it } from '@jest/globals';
import { sixteenInfusions } from './sixteen-infusions.mjs';

describe('the day of sixteen infusions', () => {
  it('is one that the rules of today allow: every pump runs, and the alerts of two high pressures stand', () => {
    const sessions = Object.values(sixteenInfusions().day.board.sessions);
    expect(sessions.map(({ status }) => status)).toEqual(Array.from({ length: 16 }, () => 'infusing'));
    expect(sessions.filter(({ alerts }) => alerts.length > 0)).toHaveLength(2);
  });
});
