import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { HelloAck, Pulse, SentEntries } from '@chairside/contracts';
import { iso } from '@chairside/domain';
import { PlayedDay } from '../features/vitals/a-board.fixture.js';
import { BoardStore } from './board-store.js';
import { ClinicClock } from './clinic-clock.js';
import { Greeter } from './greeter.js';
import { LinkMonitor } from './link-monitor.js';
import { OtherScreens } from './other-screens.js';
import { chairEntry, fakeHttp, FakeWire, SERVER_TIME, snapshotOf, wholeBoard } from './live.fixture.js';
import { ANA } from './storage.fixture.js';

const day = new PlayedDay();
const snapshot = snapshotOf(day, { revision: 10 });
let begunMs = 0;
/** What the clinic says so long ago, of a revision. */
const pulseOf = (revision: number, agoMs = 0): Pulse => {
  const serverTime = iso(Date.parse(SERVER_TIME) + performance.now() - begunMs - agoMs);
  return { epoch: 'first', revision, serverTime, rate: 1 };
};
/** An entry of a shape that this screen cannot fold. */
const broken = { ...chairEntry(11, 'A'), entries: [{ ...chairEntry(11, 'A').entries[0], changes: null }] };

let stop: () => void = () => undefined;
beforeEach(() => {
  jest.useFakeTimers();
  begunMs = performance.now();
});
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
      (wire = new FakeWire(handlers, () => (isFirst ? wholeBoard(snapshot) : (later() as never)))),
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
  return { wire, board, link, greeter };
}

async function pulses(wire: FakeWire, revision: number, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += 1) {
    await jest.advanceTimersByTimeAsync(2_000);
    wire.handlers.onPulse(pulseOf(revision));
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
    wire.handlers.onPulse(pulseOf(11));
    await jest.advanceTimersByTimeAsync(1_500);
    wire.handlers.onEntries(chairEntry(11, 'A'));
    await jest.advanceTimersByTimeAsync(2_500);
    expect(link.current().kind).toBe('live');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(link.current().kind).toBe('not-live');
  });

  it('P3 counts a pulse that was long on its way from when it was sent, and asks anew', async () => {
    const { wire, link } = await screen(() => null);
    await jest.advanceTimersByTimeAsync(4_000);
    wire.handlers.onPulse(pulseOf(10, 3_000));
    await jest.advanceTimersByTimeAsync(1_400);
    expect(link.current().kind).toBe('live');
    await jest.advanceTimersByTimeAsync(200);
    expect(link.current().kind).toBe('not-live');
    expect(wire.hellos.length).toBeGreaterThan(1);
  });

  it('P3 counts an answer from when it was asked for, and from its node’s own last look at the database', async () => {
    const { wire, link, greeter } = await screen(() => ({ ok: true, snapshot, readMsAgo: 4_000 }));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(link.current().kind).toBe('not-live');
    await greeter.hello();
    expect(link.current().kind).toBe('live');
    await jest.advanceTimersByTimeAsync(600);
    expect(link.current()).toMatchObject({ kind: 'not-live', since: '2026-11-23T10:55:56.000Z' });
    expect(wire.hellos).toHaveLength(2);
  });

  it('P4 a board never goes back: what a node that lags behind sends is asked for again', async () => {
    const answers = [wholeBoard({ ...snapshot, revision: 9 })];
    const { wire, board, greeter } = await screen(() => answers[0] ?? null);
    await greeter.hello();
    expect(board.current()?.revision).toBe(10);
    answers[0] = wholeBoard({ ...snapshot, revision: 11 });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(wire.hellos).toHaveLength(3);
    expect(board.current()?.revision).toBe(11);
  });

  it('takes a fresh snapshot when entries cannot be folded, and is live over that', async () => {
    const { wire, board, link } = await screen(() => wholeBoard({ ...snapshot, revision: 11 }));
    wire.handlers.onEntries(broken as unknown as SentEntries);
    await pulses(wire, 11, 4);
    expect(wire.hellos.at(-1)).not.toHaveProperty('revision');
    expect(board.current()?.revision).toBe(11);
    expect(link.current().kind).toBe('live');
  });

  it('is not live when the fresh snapshot cannot be shown either, and goes on asking for one', async () => {
    const unusable = { ...snapshot, chairs: null } as never;
    let answer: HelloAck = wholeBoard(unusable);
    const { wire, link } = await screen(() => answer);
    wire.handlers.onEntries(broken as unknown as SentEntries);
    await pulses(wire, 11, 4);
    expect(link.current().kind).toBe('not-live');
    answer = wholeBoard({ ...snapshot, revision: 11 });
    await pulses(wire, 11, 1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(link.current().kind).toBe('live');
  });

  it('asks for the whole board when what hello brought does not lead to where it says', async () => {
    let answer: HelloAck = { ok: true, entries: chairEntry(14, 'far'), serverTime: SERVER_TIME, rate: 1, readMsAgo: 0 };
    const { wire, link } = await screen(() => answer);
    await pulses(wire, 14, 3);
    expect(link.current().kind).toBe('not-live');
    expect(wire.hellos.length).toBeLessThan(12);
    answer = wholeBoard({ ...snapshot, revision: 14 });
    await pulses(wire, 14, 1);
    expect(wire.hellos.at(-1)).not.toHaveProperty('revision');
    expect(link.current().kind).toBe('live');
  });
});
