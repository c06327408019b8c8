import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LinkMonitor } from './link-monitor.js';
import { afterWake, linkStateAt, type LinkFacts } from './link-state.js';

const SERVER_TIME = '2026-11-23T10:51:07.000Z';
const facts = (blocked = false): LinkFacts => ({
  heard: { serverTime: SERVER_TIME, atMs: 1_000, overHttp: false },
  blocked,
});

describe('the link', () => {
  it('LP7 is connecting until the clinic was heard once', () => {
    expect(linkStateAt({ heard: null, blocked: false }, 60_000)).toEqual({ kind: 'connecting' });
  });

  it.each([
    [0, 'live', false],
    [4_499, 'live', false],
    [4_500, 'not-live', false],
    [14_999, 'not-live', false],
    [15_000, 'not-live', true],
  ])('LP7 is, %d ms after the last pulse, %s', (silentMs, kind, valuesAreOld) => {
    const state = linkStateAt(facts(), 1_000 + silentMs);
    expect(state.kind).toBe(kind);
    if (state.kind === 'not-live') expect(state).toMatchObject({ since: SERVER_TIME, valuesAreOld, reason: 'silent' });
  });

  it('LP1 is not live while the upgrade is blocked, however lately HTTP was heard', () => {
    expect(linkStateAt(facts(true), 1_000)).toMatchObject({ kind: 'not-live', reason: 'blocked', valuesAreOld: false });
  });

  it('LP7 shows old values first after a sleep in which no clock ran', () => {
    expect(linkStateAt(afterWake(facts()), 1_001)).toMatchObject({ kind: 'not-live', valuesAreOld: true });
  });
});

describe('the watch over the link', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('LP7 notices silence by a timer of its own, and greys the values after 15 s', () => {
    const link = new LinkMonitor();
    link.heard(SERVER_TIME);
    const told: string[] = [];
    link.subscribe(() => told.push(link.current().kind));
    jest.advanceTimersByTime(4_400);
    expect(told).toEqual([]);
    jest.advanceTimersByTime(200);
    expect(link.current()).toMatchObject({ kind: 'not-live', since: SERVER_TIME, valuesAreOld: false });
    jest.advanceTimersByTime(10_500);
    expect(link.current()).toMatchObject({ kind: 'not-live', valuesAreOld: true });
    expect(told).toHaveLength(2);
  });

  it('LP7 is live again with the next pulse', () => {
    const link = new LinkMonitor();
    link.heard(SERVER_TIME);
    jest.advanceTimersByTime(20_000);
    link.heard('2026-11-23T10:51:27.000Z');
    expect(link.current()).toEqual({ kind: 'live' });
    link.stop();
  });
});
