import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { EMPTY_BOARD, MOOD_IV, type LiveSession, type Role } from '@chairside/domain';
import { Settings, type Env } from '../config/env.js';
import { Around } from './around.js';
import { Boards, type ClinicState } from './boards.js';
import { FakeWakeUps } from './fake-wake-ups.fixture.js';
import { FRESH_MS, OtherNodes } from './other-nodes.js';
import type { Publisher } from './publisher.js';
import { aPlace, FakeSocket, screensOf } from './screens.fixture.js';

const AT = '2026-11-23T10:00:00.000Z';

/** A clinic with one session in a status, as a node knows it that asked the database just now. */
function stateWith(status: LiveSession['status']): ClinicState {
  const session = { id: 's', status, protocolId: MOOD_IV.id, alerts: [] } as unknown as LiveSession;
  const board = { ...EMPTY_BOARD, protocols: { [MOOD_IV.id]: MOOD_IV }, sessions: { s: session } };
  const clock = { anchorClinic: AT, anchorReal: AT, rate: 1 };
  return { clinicId: 'north', epoch: 'first', revision: 7, board, clock, look: lookNow(), recent: [] };
}
/** Somebody calls, and nobody has answered. */
function calling(): ClinicState {
  const state = stateWith('recovering');
  const callers = [{ id: 'call', level: 'help', by: 'ana', at: AT, recordedAt: AT }];
  const call = { id: 'call', callers, located: [], answers: [], notes: [], ended: null, description: null };
  return { ...state, board: { ...state.board, helpCalls: { call } as unknown as ClinicState['board']['helpCalls'] } };
}
/** More than two clocks of a busy machine differ. */
const LONG_MS = 1_000;
const lookNow = (agoMs = 0) => ({
  databaseNow: new Date(Date.now() - agoMs).toISOString(),
  askedAtMs: performance.now(),
});

/** What was opened and goes on looking between two beats. */
const open: Around[] = [];
afterEach(() => open.splice(0).forEach((around) => around.onApplicationShutdown()));

/** One node with its sockets, on a bus with others. */
function aNode(bus: FakeWakeUps[], ...sockets: FakeSocket[]) {
  const tell = jest.fn<Publisher['around']>();
  const boards = new Boards();
  boards.set(stateWith('infusing'));
  const otherNodes = new OtherNodes(new FakeWakeUps(bus), boards);
  const settings = new Settings({} as Env);
  const screens = screensOf(...sockets);
  const around = new Around(screens, { around: tell } as unknown as Publisher, boards, otherNodes, settings);
  open.push(around);
  const said = () => tell.mock.calls.at(-1)?.[1].hearing;
  return { around, boards, screens, tell, said, tells: () => (around.tell(0), said()) };
}

const nurse = (id: string, seen: object = {}, role: Role = 'nurse', data: object = {}) => {
  const place = { ...aPlace('north'), actor: { id: `staff ${id}`, role } };
  const socket = new FakeSocket(id, { place, seen: { atMs: 0, isHidden: false, revision: 0, hears: true, ...seen } });
  Object.assign(socket.data, data);
  return socket;
};

describe('floor 13 at how many devices of nurses an alert would be heard', () => {
  it('floor 13 a device that passed its test is told of between two beats, and one that is gone at the beat', () => {
    jest.useFakeTimers();
    const ana = nurse('ana', { hears: undefined });
    const { screens, tell, tells } = aNode([], ana);
    tells();
    ana.data.seen = { atMs: 0, isHidden: false, revision: 7, hears: true };
    screens.noteSaid(ana.asLive());
    jest.advanceTimersByTime(300);
    screens.remove(ana.asLive());
    jest.advanceTimersByTime(300);
    const beforeBeat = tell.mock.calls.map(([, { hearing }]) => hearing);
    expect([...beforeBeat, tells()]).toEqual([0, 1, 0]);
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });

  it('floor 13 while a pump runs every clinic is told the number, at each beat', () => {
    const node = aNode([], nurse('one'), nurse('two', {}, 'charge-nurse'));
    expect([node.tells(), node.tells()]).toEqual([2, 2]);
    expect(node.tell.mock.calls[0]?.[1]).toEqual({ stopped: [], hearing: 2, isToldOutside: false });
  });

  it.each<[string, FakeSocket]>([
    ['has not passed its test this shift, or is blocked', nurse('a', { hears: undefined })],
    ['nobody sees', nurse('a', { isHidden: true })],
    ['has stopped', nurse('a', { atMs: -8_000 })],
    ['does not take what it is sent', nurse('a', {}, 'nurse', { behindSinceMs: 1 })],
    ['is not a nurse’s', nurse('a', {}, 'provider')],
    ['hangs on the wall', nurse('a', {}, 'display')],
    ['never said hello', new FakeSocket('a', {})],
  ])('floor 13 a device that %s does not count', (_why, socket) => {
    expect(aNode([], socket).tells()).toBe(0);
  });

  it('floor 13 after the pump as well, as long as sets are due; with nobody who can alert nothing is said of it, once', () => {
    const node = aNode([], nurse('one'));
    node.tells();
    node.boards.set(stateWith('recovering'));
    expect(node.tells()).toBe(1);
    node.boards.set(stateWith('ready'));
    node.around.tell(0);
    node.around.tell(0);
    expect(node.tell.mock.calls.slice(2)).toEqual([['north', { stopped: [] }]]);
  });
});

describe('floor 14 with several nodes', () => {
  it('floor 14 a screen at another node that painted the call is told to who called', () => {
    const bus: FakeWakeUps[] = [];
    const [here, there] = [aNode(bus), aNode(bus, nurse('there', { revision: 7 }))];
    for (const { boards } of [here, there]) boards.set(calling());
    there.around.tell(0);
    here.around.tell(0);
    const painted = [{ id: 'there', staffId: 'staff there', revision: 7 }];
    expect(here.tell.mock.calls.at(-1)?.[1]).toMatchObject({ painted });
  });
});

describe('floor 13 with several nodes, of which each knows only its own sockets', () => {
  it('floor 13 a device at another node counts from its first word', () => {
    const bus: FakeWakeUps[] = [];
    const [here, there] = [aNode(bus), aNode(bus, nurse('there'))];
    expect(here.tells()).toBe(0);
    expect(there.tells()).toBe(1);
    expect(here.tells()).toBe(1);
  });

  it('floor 13 a node that died or froze, or whose words are lost, counts as nobody within five seconds', () => {
    const bus: FakeWakeUps[] = [];
    const [here, there] = [aNode(bus), aNode(bus, nurse('there'))];
    there.tells();
    expect(here.tells()).toBe(1);
    here.boards.setClock('north', { clock: stateWith('infusing').clock, look: lookNow(-FRESH_MS - LONG_MS) });
    expect(here.tells()).toBe(0);
  });

  it('floor 13 a word that was long on its way is not taken for new', () => {
    const bus: FakeWakeUps[] = [];
    const [here, there] = [aNode(bus), aNode(bus, nurse('there'))];
    there.boards.setClock('north', { clock: stateWith('infusing').clock, look: lookNow(FRESH_MS + LONG_MS) });
    there.tells();
    expect(here.tells()).toBe(0);
  });

  it('floor 13 the last device that left another node is missed with its next word', () => {
    const bus: FakeWakeUps[] = [];
    const socket = nurse('there');
    const [here, there] = [aNode(bus), aNode(bus, socket)];
    there.tells();
    expect(here.tells()).toBe(1);
    if (socket.data.seen) socket.data.seen.isHidden = true;
    there.tells();
    expect(here.tells()).toBe(0);
  });

  it.each(['', '{', '{"node":"other"}', 'null'])('a word that no node understands (%j) counts as nobody', (text) => {
    const bus: FakeWakeUps[] = [];
    const here = aNode(bus);
    bus[0]?.say(text);
    expect(here.tells()).toBe(0);
  });
});
