import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { BoardSnapshot, HelloAck } from '@chairside/contracts';
import { BoardStore } from './board-store.js';
import { ClinicClock } from './clinic-clock.js';
import { Greeter } from './greeter.js';
import { LinkMonitor } from './link-monitor.js';
import { OtherScreens } from './other-screens.js';
import { fakeHttp, FakeWire, snapshotOf, wholeBoard } from './live.fixture.js';
import { ANA } from './storage.fixture.js';
import { wakeUp } from './wake.js';

const snapshot = snapshotOf();

let stop: () => void = () => undefined;
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  stop();
  jest.useRealTimers();
});

/** A screen whose wire is answered as the spec says, and whose HTTP way passes or not. */
async function screen(ways: { hello: () => HelloAck | null; http?: () => BoardSnapshot | null }) {
  let wire: FakeWire | undefined;
  const board = new BoardStore({ onGap: () => undefined });
  const link = new LinkMonitor();
  const clock = new ClinicClock();
  const others = new OtherScreens();
  const ends = { onReady: () => undefined, onSignedOut: () => undefined, onOldVersion: () => undefined };
  const greeter = new Greeter({
    author: ANA,
    openWire: (handlers) => (wire = new FakeWire(handlers, ways.hello)),
    http: fakeHttp({ board: () => Promise.resolve(ways.http?.() ?? null) }),
    board,
    clock,
    link,
    others,
    ...ends,
  });
  stop = () => {
    greeter.stop();
    link.stop();
    clock.stop();
  };
  greeter.start();
  if (!wire) throw new Error('A greeter opens a wire.');
  const closed = jest.spyOn(wire, 'close');
  wire.connect();
  await jest.advanceTimersByTimeAsync(0);
  return { wire, link, greeter, closed };
}

describe('a screen that comes back into sight', () => {
  it('LP7 is not live until its open wire has answered, and keeps that wire', async () => {
    const { wire, link, greeter, closed } = await screen({ hello: () => wholeBoard(snapshot) });
    greeter.woke();
    expect(link.current()).toMatchObject({ kind: 'not-live', valuesAreOld: true });
    expect(wire.said).toEqual(['hello', 'hello']);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(link.current().kind).toBe('live');
    expect(closed).not.toHaveBeenCalled();
  });

  it('LP7 P3 does not count an answer that was asked for before it slept', async () => {
    let answer: (ack: HelloAck) => void = () => undefined;
    let isHeld = false;
    const held = () => new Promise<HelloAck>((resolve) => (answer = resolve)) as never;
    const seenAtHello: string[] = [];
    let look = () => 'nothing yet';
    const { wire, link, greeter } = await screen({
      hello: () => {
        seenAtHello.push(look());
        return isHeld ? held() : wholeBoard(snapshot);
      },
    });
    look = () => link.current().kind;
    isHeld = true;
    void greeter.hello();
    isHeld = false;
    greeter.woke();
    expect(wire.said).toHaveLength(2);
    answer(wholeBoard(snapshot));
    await jest.advanceTimersByTimeAsync(0);
    expect(seenAtHello.at(-1)).toBe('not-live');
    expect(wire.said).toHaveLength(3);
    expect(link.current().kind).toBe('live');
  });

  it('opens another wire when the open one says nothing for two seconds', async () => {
    let isAsleep = false;
    const { greeter, closed } = await screen({ hello: () => (isAsleep ? null : wholeBoard(snapshot)) });
    isAsleep = true;
    greeter.woke();
    await jest.advanceTimersByTimeAsync(1_900);
    expect(closed).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(200);
    expect(closed).toHaveBeenCalledTimes(1);
  });
});

describe('a screen whose line was blocked', () => {
  it('LP1 P3 is not live by an answer that it did not take, of a node that lags behind what HTTP brought', async () => {
    let revision = snapshot.revision;
    const { wire, link } = await screen({
      hello: () => wholeBoard({ ...snapshot, revision }),
      http: () => ({ ...snapshot, revision: snapshot.revision + 1 }),
    });
    wire.cut();
    wire.handlers.onFailed();
    await jest.advanceTimersByTimeAsync(0);
    wire.connect();
    await jest.advanceTimersByTimeAsync(0);
    expect(link.current()).toMatchObject({ kind: 'not-live', reason: 'blocked' });
    revision += 1;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(link.current().kind).toBe('live');
  });

  it('LP1 does not say so any more when HTTP does not pass either', async () => {
    let passes = true;
    const { wire, link, greeter } = await screen({
      hello: () => wholeBoard(snapshot),
      http: () => (passes ? snapshot : null),
    });
    wire.cut();
    wire.handlers.onFailed();
    await jest.advanceTimersByTimeAsync(0);
    expect(link.current()).toMatchObject({ reason: 'blocked' });
    passes = false;
    await jest.advanceTimersByTimeAsync(6_000);
    expect(link.current()).toMatchObject({ kind: 'not-live', reason: 'silent' });
    expect(greeter.isBlocked()).toBe(false);
  });
});

describe('a page that could do nothing for a while', () => {
  it('P3 takes what it shows for old as soon as it can do anything', async () => {
    const woke = jest.fn();
    const stopListening = wakeUp(woke);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(woke).not.toHaveBeenCalled();
    const stuckMs = performance.now() + 20_000;
    jest.spyOn(performance, 'now').mockReturnValueOnce(stuckMs);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(woke).toHaveBeenCalledTimes(1);
    stopListening();
  });

  it('P3 takes what it shows for old after a sleep in which the monotonic clock stood still', async () => {
    const woke = jest.fn();
    const stopListening = wakeUp(woke);
    await jest.advanceTimersByTimeAsync(3_000);
    jest.setSystemTime(Date.now() + 600_000);
    await jest.advanceTimersByTimeAsync(250);
    expect(woke).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(woke).toHaveBeenCalledTimes(1);
    stopListening();
  });
});
