import { afterEach, describe, expect, it } from '@jest/globals';
import { ClinicClock } from './clinic-clock.js';
import { SERVER_TIME } from './live.fixture.js';

const TEN_MINUTES = 600_000;
const clocks: ClinicClock[] = [];
afterEach(() => clocks.splice(0).forEach((clock) => clock.stop()));

function asleep({ monotonic, wall }: { monotonic: number; wall: number }, rate = 1): string {
  const device = { monotonic: 0, wall: 0 };
  const clock = new ClinicClock(
    () => device.monotonic,
    () => device.wall,
  );
  clocks.push(clock);
  clock.set(SERVER_TIME, rate);
  Object.assign(device, { monotonic, wall });
  clock.woke();
  return clock.current();
}

describe("the clinic's clock after a sleep of the device", () => {
  it('goes on although the monotonic clock stood still meanwhile', () => {
    expect(asleep({ monotonic: 0, wall: TEN_MINUTES })).toBe('2026-11-23T11:06:00.000Z');
    expect(asleep({ monotonic: 0, wall: TEN_MINUTES }, 6)).toBe('2026-11-23T11:56:00.000Z');
  });

  it('never goes back, wherever somebody has set the clock of the device', () => {
    expect(asleep({ monotonic: TEN_MINUTES, wall: -TEN_MINUTES })).toBe('2026-11-23T11:06:00.000Z');
    expect(asleep({ monotonic: 0, wall: -TEN_MINUTES })).toBe(SERVER_TIME);
  });
});
