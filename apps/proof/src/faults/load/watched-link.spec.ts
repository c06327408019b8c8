import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clinicTime, nowMs } from './clinic-clock.mjs';
import { WatchedLink } from './watched-link.mjs';

const BEGAN = new Date().toISOString();
const CLOCK = { anchorClinic: BEGAN, anchorReal: BEGAN, rate: 1 };
const HOUR_MS = 3_600_000;

let link: WatchedLink;
beforeEach(() => {
  link = new WatchedLink(CLOCK);
});
afterEach(() => link.stop());

/** A word with the clinic's time of so long ahead, of which the link believes that it is so old. */
function hear({ aheadMs = 0, oldMs = 0 } = {}): void {
  link.heard(clinicTime(CLOCK, nowMs() + aheadMs), performance.now() - oldMs);
}

describe('trust P3 how old the word is that a screen rests on', () => {
  it('is what the clinic says of it', () => {
    hear({ aheadMs: -2_000 });
    expect(link.leftAtMs).toBeLessThanOrEqual(nowMs() - 2_000);
  });

  it('is nothing that a clock which was set ahead can better', () => {
    hear({ aheadMs: HOUR_MS });
    expect(link.leftAtMs).toBeLessThanOrEqual(nowMs());
  });

  it('is no less than what an answer rests on, with however fresh a time its node gives it', () => {
    hear({ oldMs: 3_000 });
    expect(link.leftAtMs).toBeLessThanOrEqual(nowMs() - 3_000);
  });
});

describe('LP7 a link that went dark', () => {
  it('has done so once for each time that it was live before, also where it is live again', () => {
    for (const _time of [1, 2]) {
      hear();
      link.woke();
      link.woke();
    }
    hear();
    expect(link).toMatchObject({ wentDark: 2 });
    expect(link.isLive()).toBe(true);
  });
});
