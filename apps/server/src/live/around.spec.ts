import { describe, expect, it, jest } from '@jest/globals';
import { EMPTY_BOARD, type Entry, type HelpCall } from '@chairside/domain';
import { Around } from './around.js';
import { Settings, type Env } from '../config/env.js';
import type { WakeUps } from '../wake-ups/wake-ups.js';
import { Boards, type ClinicState } from './boards.js';
import { FakeWakeUps } from './fake-wake-ups.fixture.js';
import { OtherNodes } from './other-nodes.js';
import type { Publisher } from './publisher.js';
import { aPlace, FakeSocket, screensOf } from './screens.fixture.js';
import type { Screens } from './screens.js';

function aRoom(...sockets: FakeSocket[]) {
  const tell = jest.fn<Publisher['around']>();
  const boards = new Boards();
  return { tell, boards, around: aroundOf(screensOf(...sockets), tell, boards, new FakeWakeUps()) };
}

function aroundOf(screens: Screens, tell: Publisher['around'], boards: Boards, wakeUps: WakeUps, url?: string) {
  const settings = new Settings({ ESCALATION_URL: url } as Env);
  return new Around(
    screens,
    { around: tell } as unknown as Publisher,
    boards,
    new OtherNodes(wakeUps, boards),
    settings,
  );
}

const seenAt = (atMs: number, isHidden = false) => ({ place: aPlace('north'), seen: { atMs, isHidden, revision: 0 } });

describe('a screen that stopped painting', () => {
  it('LP8 is named to its clinic within ten seconds, and at every beat for who comes later', () => {
    const { tell, around } = aRoom(new FakeSocket('frozen', seenAt(0)), new FakeSocket('other', seenAt(8_000)));
    around.tell(6_900);
    expect(tell).not.toHaveBeenCalled();
    around.tell(8_000);
    around.tell(10_000);
    expect(tell.mock.calls).toEqual([
      ['north', { stopped: [{ id: 'frozen', name: 'Screen frozen' }] }],
      ['north', { stopped: [{ id: 'frozen', name: 'Screen frozen' }] }],
    ]);
  });

  it('LP8 is named no more once it paints again, and that is said once', () => {
    const frozen = new FakeSocket('frozen', seenAt(0));
    const { tell, around } = aRoom(frozen);
    around.tell(8_000);
    frozen.data.seen = { atMs: 9_000, isHidden: false, revision: 0 };
    around.tell(10_000);
    around.tell(12_000);
    expect(tell.mock.calls.slice(1)).toEqual([['north', { stopped: [] }]]);
  });

  it('LP8 is not one that nobody can see, nor a script that looks at a board and paints nothing', () => {
    const script = new FakeSocket('script', { place: aPlace('north') });
    const { tell, around } = aRoom(new FakeSocket('hidden', seenAt(0, true)), script);
    around.tell(60_000);
    expect(tell).not.toHaveBeenCalled();
  });
});

const AT = '2026-11-23T10:00:00.000Z';
const said = { by: 'ana', at: AT, recordedAt: AT };

function aCall(changed: Partial<HelpCall> = {}): HelpCall {
  const place = { sessionId: null, chairId: null, words: null };
  const callers: HelpCall['callers'] = [{ id: 'call', level: 'emergency', ...said }];
  const nothingYet = { located: [], answers: [], notes: [], ended: null, description: null };
  return { id: 'call', place, callers, ...nothingYet, ...changed };
}

function stateWith(call: HelpCall): ClinicState {
  const board = { ...EMPTY_BOARD, helpCalls: { [call.id]: call } };
  const clock = { anchorClinic: AT, anchorReal: AT, rate: 1 };
  const look = { databaseNow: AT, askedAtMs: 0 };
  return { clinicId: 'north', epoch: 'first', revision: 7, board, clock, look, recent: [] };
}

const shows = (id: string, revision: number, role: 'nurse' | 'display' = 'nurse', isHidden = false) => {
  const place = { ...aPlace('north'), actor: { id: `staff ${id}`, role } };
  return new FakeSocket(id, { place, seen: { atMs: 0, isHidden, revision } });
};

describe('floor 14 who shows a call for help', () => {
  it('floor 14 while nobody has answered, the screens of people are named, with what they painted last', () => {
    const sockets = [
      shows('caller', 7),
      shows('other', 6),
      shows('wall', 7, 'display'),
      shows('hidden', 7, 'nurse', true),
    ];
    const { tell, boards, around } = aRoom(...sockets);
    boards.set(stateWith(aCall()));
    around.tell(1_000);
    const painted = [
      { id: 'caller', staffId: 'staff caller', revision: 7 },
      { id: 'other', staffId: 'staff other', revision: 6 },
    ];
    expect(tell.mock.calls).toEqual([['north', { stopped: [], painted, isToldOutside: false }]]);
  });

  it('floor 14 a screen that stopped painting shows nothing', () => {
    const { tell, boards, around } = aRoom(shows('frozen', 7));
    boards.set(stateWith(aCall()));
    around.tell(8_000);
    const stopped = [{ id: 'frozen', name: 'Screen frozen' }];
    expect(tell.mock.calls).toEqual([['north', { stopped, painted: [], isToldOutside: false }]]);
  });

  it('floor 14 once somebody comes, or it is over, it is said no more', () => {
    const { tell, boards, around } = aRoom(shows('other', 7));
    boards.set(stateWith(aCall()));
    around.tell(0);
    boards.set(stateWith(aCall({ answers: [said] })));
    around.tell(0);
    around.tell(0);
    boards.set(stateWith(aCall({ ended: { ...said, outcome: 'helped' } })));
    around.tell(0);
    expect(tell.mock.calls.slice(1)).toEqual([['north', { stopped: [] }]]);
  });

  it('floor 14 between two beats it is said as soon as it is painted', () => {
    jest.useFakeTimers();
    const other = shows('other', 6);
    const { tell, boards } = aRoom(other);
    boards.set({ ...stateWith(aCall()), revision: 6 });
    boards.advance('north', [{ revision: 7, changes: [] } as unknown as Entry]);
    jest.advanceTimersByTime(300);
    other.data.seen = { atMs: performance.now(), isHidden: false, revision: 7 };
    jest.advanceTimersByTime(300);
    expect(tell.mock.calls.map(([, { painted }]) => painted?.map(({ revision }) => revision))).toEqual([[6], [7]]);
    boards.set(stateWith(aCall({ answers: [said] })));
    jest.advanceTimersByTime(300);
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });
});

const enters = (id: string, sessionId: string | undefined, isHidden = false) =>
  new FakeSocket(id, {
    place: { ...aPlace('north'), actor: { id: `staff ${id}`, role: 'nurse' } },
    seen: { atMs: 0, isHidden, revision: 7, enters: sessionId },
  });

function aQuietState(): ClinicState {
  return { ...stateWith(aCall({ ended: { ...said, outcome: 'helped' } })), board: EMPTY_BOARD };
}

describe('who enters vitals', () => {
  it('is said with the session, of every screen that somebody looks at', () => {
    const { tell, boards, around } = aRoom(enters('ana', 's1'), enters('ben', undefined), enters('eve', 's2', true));
    boards.set(aQuietState());
    around.tell(1_000);
    const entering = [{ sessionId: 's1', staffId: 'staff ana' }];
    expect(tell.mock.calls).toEqual([['north', { stopped: [], entering, isToldOutside: false }]]);
  });

  it('is told between two beats, and so is that nobody does any more', async () => {
    const ana = enters('ana', 's1');
    const screens = screensOf(ana);
    const tell = jest.fn<Publisher['around']>();
    const boards = new Boards();
    const around = aroundOf(screens, tell, boards, new FakeWakeUps());
    boards.set(aQuietState());
    ana.data.seen = { atMs: performance.now(), isHidden: false, revision: 7, enters: 's1' };
    screens.noteSaid(ana.asLive());
    await until(() => tell.mock.calls.length === 1);
    screens.remove(ana.asLive());
    await until(() => tell.mock.calls.length === 2);
    around.onApplicationShutdown();
    expect(tell.mock.calls.map(([, message]) => message.entering)).toEqual([
      [{ sessionId: 's1', staffId: 'staff ana' }],
      undefined,
    ]);
  });

  it('is known at a node whose own screens are quiet', () => {
    const nodes: FakeWakeUps[] = [];
    const [here, there] = [new Boards(), new Boards()];
    for (const boards of [here, there]) boards.set(aQuietState());
    const tell = jest.fn<Publisher['around']>();
    const seenThere = enters('ben', 's1');
    const near = aroundOf(screensOf(enters('ana', undefined)), tell, here, new FakeWakeUps(nodes));
    const far = aroundOf(screensOf(seenThere), jest.fn<Publisher['around']>(), there, new FakeWakeUps(nodes));
    far.tell(0);
    near.tell(0);
    expect(tell.mock.lastCall?.[1].entering).toEqual([{ sessionId: 's1', staffId: 'staff ben' }]);
    near.onApplicationShutdown();
    far.onApplicationShutdown();
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
