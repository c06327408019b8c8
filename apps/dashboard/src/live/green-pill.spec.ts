import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { HelloAck, SentEntries } from '@chairside/contracts';
import { PlayedDay } from '../features/vitals/a-board.fixture.js';
import { BoardStore } from './board-store.js';
import { ClinicClock } from './clinic-clock.js';
import { Greeter } from './greeter.js';
import { LinkMonitor } from './link-monitor.js';
import { OtherScreens } from './other-screens.js';
import { chairEntry, fakeHttp, FakeWire, SERVER_TIME, snapshotOf } from './live.fixture.js';
import { ANA } from './storage.fixture.js';

const day = new PlayedDay();
const snapshot = snapshotOf(day, { revision: 10 });
const pulse = { epoch: 'first', revision: 10, serverTime: SERVER_TIME, rate: 1 };
/** An entry of a shape that this screen cannot fold. */
const broken = { ...chairEntry(11, 'A'), entries: [{ ...chairEntry(11, 'A').entries[0], changes: null }] };

let stop: () => void = () => undefined;
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  stop();
  jest.useRealTimers();
});

/** A screen that has its first board; every later hello is answered by what the spec says. */
async function screen(later: () => HelloAck | null | Promise<never>) {
  let wire: FakeWire | undefined;
  let isFirst = true;
  const board = new BoardStore({
    onGap: () => void greeter.hello(),
    beforePaint: (flush) => void setTimeout(flush, 0),
  });
  const link = new LinkMonitor();
  const clock = new ClinicClock();
  const others = new OtherScreens();
  const nothing = () => undefined;
  const greeter = new Greeter({
    author: ANA,
    openWire: (handlers) =>
      (wire = new FakeWire(handlers, () => (isFirst ? { ok: true, snapshot } : (later() as never)))),
    http: fakeHttp(),
    board,
    clock,
    link,
    others,
    onReady: nothing,
    onSignedOut: nothing,
    onOldVersion: nothing,
  });
  stop = () => {
    greeter.stop();
    link.stop();
    clock.stop();
  };
  greeter.start();
  if (!wire) throw new Error('A greeter opens a wire.');
  wire.connect();
  await jest.advanceTimersByTimeAsync(0);
  isFirst = false;
  return { wire, board, link };
}

async function pulses(wire: FakeWire, revision: number, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += 1) {
    await jest.advanceTimersByTimeAsync(2_000);
    wire.handlers.onPulse({ ...pulse, revision });
  }
}

describe('LP7 the screen is live only over current values', () => {
  it('stays live while the board stands where the pulses say', async () => {
    const { wire, link } = await screen(() => null);
    await pulses(wire, 10, 6);
    expect(link.current().kind).toBe('live');
  });

  it('is not live over pulses that are ahead of its board while hello is unanswered', async () => {
    const { wire, link } = await screen(() => new Promise<never>(() => undefined));
    await pulses(wire, 12, 3);
    expect(link.current()).toMatchObject({ kind: 'not-live', reason: 'silent' });
  });

  it('counts a pulse that the board reaches within three seconds, from when the pulse came', async () => {
    const { wire, link } = await screen(() => null);
    await jest.advanceTimersByTimeAsync(2_000);
    wire.handlers.onPulse({ ...pulse, revision: 11 });
    await jest.advanceTimersByTimeAsync(1_500);
    wire.handlers.onEntries(chairEntry(11, 'A'));
    await jest.advanceTimersByTimeAsync(2_500);
    expect(link.current().kind).toBe('live');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(link.current().kind).toBe('not-live');
  });

  it('takes a fresh snapshot when entries cannot be folded, and is live over that', async () => {
    const { wire, board, link } = await screen(() => ({ ok: true, snapshot: { ...snapshot, revision: 11 } }));
    wire.handlers.onEntries(broken as unknown as SentEntries);
    await pulses(wire, 11, 4);
    expect(wire.hellos.at(-1)).not.toHaveProperty('revision');
    expect(board.current()?.revision).toBe(11);
    expect(link.current().kind).toBe('live');
  });

  it('is not live when the fresh snapshot cannot be shown either, and goes on asking for one', async () => {
    const unusable = { ...snapshot, chairs: null } as never;
    let answer: HelloAck = { ok: true, snapshot: unusable };
    const { wire, link } = await screen(() => answer);
    wire.handlers.onEntries(broken as unknown as SentEntries);
    await pulses(wire, 11, 4);
    expect(link.current().kind).toBe('not-live');
    answer = { ok: true, snapshot: { ...snapshot, revision: 11 } };
    await pulses(wire, 11, 1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(link.current().kind).toBe('live');
  });

  it('asks for the whole board when what hello brought does not lead to where it says', async () => {
    let answer: HelloAck = { ok: true, entries: chairEntry(14, 'far'), serverTime: SERVER_TIME, rate: 1 };
    const { wire, link } = await screen(() => answer);
    await pulses(wire, 14, 3);
    expect(link.current().kind).toBe('not-live');
    expect(wire.hellos.length).toBeLessThan(12);
    answer = { ok: true, snapshot: { ...snapshot, revision: 14 } };
    await pulses(wire, 14, 1);
    expect(wire.hellos.at(-1)).not.toHaveProperty('revision');
    expect(link.current().kind).toBe('live');
  });
});
