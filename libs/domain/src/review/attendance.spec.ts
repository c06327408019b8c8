import { describe, expect, it } from '@jest/globals';
import { attendance } from './attendance.js';

describe('8 attendance and the no-show rate', () => {
  it.each([
    ['the worked day of clinical.md', { booked: 12, cancelledEarly: 1, noShow: 1, begun: 9 }, 11, 9.1, 81.8],
    ['a day on which all came', { booked: 8, cancelledEarly: 0, noShow: 0, begun: 8 }, 8, 0, 100],
    ['a day with too few to say a rate', { booked: 5, cancelledEarly: 1, noShow: 1, begun: 3 }, 4, null, null],
    ['a day with nobody', { booked: 0, cancelledEarly: 0, noShow: 0, begun: 0 }, 0, null, null],
  ])('8 %s', (_what, counts, of, noShow, came) => {
    expect(attendance(counts)).toEqual({
      came: { count: counts.begun, of, percent: came },
      noShow: { count: counts.noShow, of, percent: noShow },
    });
  });
});
