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
  clock.set(SERVER_TIME, rate, 0);
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

/** A clock that was told the time, and a device on which so many milliseconds have passed since. */
function told(passedMs: number, rate = 1) {
  const device = { monotonic: 0 };
  const clock = new ClinicClock(() => device.monotonic);
  clocks.push(clock);
  clock.set(SERVER_TIME, rate, 0);
  device.monotonic = passedMs;
  return clock;
}

describe("the clinic's clock and what it is told", () => {
  const TEN_SECONDS = 10_000;

  it('P11 is not set back by a word that was long on its way, and knows how late it is', () => {
    const clock = told(TEN_SECONDS, 6);
    expect(clock.lateMs(SERVER_TIME)).toBe(TEN_SECONDS);
    clock.reached(SERVER_TIME, 6);
    expect(clock.now()).toBe('2026-11-23T10:57:00.000Z');
  });

  it('P11 is set on by a word of a later time', () => {
    const clock = told(TEN_SECONDS);
    clock.reached('2026-11-23T10:58:00.000Z', 1);
    expect(clock.now()).toBe('2026-11-23T10:58:00.000Z');
    expect(clock.lateMs('2026-11-23T10:59:00.000Z')).toBe(0);
  });

  it('P11 is set back by an answer, as far as the time that the answer took leaves no doubt', () => {
    const clock = told(TEN_SECONDS, 6);
    clock.set(SERVER_TIME, 6, 2_000);
    expect(clock.now()).toBe('2026-11-23T10:56:12.000Z');
  });

  it('P11 P3 takes a pulse for late before an answer has told the time, and does not learn it from a pulse', () => {
    const clock = new ClinicClock(() => 0);
    clock.reached(SERVER_TIME, 1);
    expect(clock.lateMs(SERVER_TIME)).toBe(Infinity);
  });
});

it('P11 P3 is at first as late as an answer leaves room for, so that nothing old is taken for new; the next answer sets it right', () => {
  const clock = new ClinicClock(() => 0);
  clocks.push(clock);
  clock.set(SERVER_TIME, 1, 2_400);
  expect(clock.lateMs(SERVER_TIME)).toBe(2_400);
  clock.set(SERVER_TIME, 1, 50);
  expect(clock.lateMs(SERVER_TIME)).toBe(50);
});
