import type { Ack, Around } from '@chairside/contracts';
import { applyChange, decide, DomainError, problemOf, type Board, type Command, type Iso } from '@chairside/domain';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { revisionsAt } from '../../live/planning-revisions.js';
import type { Live } from '../../live/live.js';
import { LiveContext } from '../../live/live-context.js';
import type { LinkState } from '../../live/use-link.js';
import { openDialogs } from '../../ui/dialog.fixture.js';
import type { PendingCommand } from '../../live/use-pending.js';
import { MeContext } from '../auth/use-me.js';
import { idOf, JO, SAM, type PlayedDay } from '../vitals/a-board.fixture.js';

interface ScreenOf {
  day: PlayedDay;
  now: Iso;
  /** A clock that goes on, for what waits. */
  clock?: () => Iso;
  link?: LinkState;
  /** What waits on this device. */
  pending?: PendingCommand[];
  who?: typeof JO;
}

/** What was sent from the screen, and the board as it then stood. */
export interface PlayedScreen {
  sent: Pick<Command, 'name' | 'payload'>[];
  board: () => Board;
  /** The same, with the visits that left it for another day. */
  whole: () => Board;
  /** What somebody else charts meanwhile, from another screen. */
  elsewhere: (name: Command['name'], payload: unknown) => void;
  /** The clinic is heard from now on, or is not. */
  hears: (link: LinkState) => void;
}

const QUIET: Around = { stopped: [] };

/** Shows a part of a screen on a played day; commands are decided by the domain, as the server would. */
export function showOn(
  { day, now, clock = () => now, link = { kind: 'live' }, who = JO, pending = [] }: ScreenOf,
  children: ReactNode,
): PlayedScreen {
  openDialogs();
  const sent: PlayedScreen['sent'] = [];
  const listeners = new Set<() => void>();
  let live = {
    board: day.board,
    revision: day.revision,
    planning: revisionsAt(0),
    view: 'clinical' as const,
    mode: 'clinic' as const,
    deviceKey: '',
    rate: 1,
  };
  let whole = day.board;
  const subscribe = (listen: () => void) => (listeners.add(listen), () => void listeners.delete(listen));
  const store = <T,>(current: () => T) => ({ subscribe, current });
  const send = (name: Command['name'], payload: unknown): Promise<Ack> => {
    const command = { id: idOf(`sent ${sent.length}`), name, payload } as Command;
    sent.push(command);
    const ack = answer(command);
    listeners.forEach((listen) => listen());
    return Promise.resolve(ack);
  };
  const answer = (command: Command, by = who): Ack => {
    try {
      const known = { ...live.board, sessions: { ...whole.sessions, ...live.board.sessions } };
      const guests = Object.keys(known.sessions).filter((id) => !live.board.sessions[id]);
      const asked = guests.some((id) => 'sessionId' in command.payload && command.payload.sessionId === id);
      const board = asked ? known : live.board;
      const changes = decide(board, command, { actor: { id: by.id, role: by.role }, now, rate: 1, guests });
      whole = changes.filter(({ type }) => type !== 'session-left-board').reduce(applyChange, whole);
      live = { ...live, board: changes.reduce(applyChange, live.board), revision: live.revision + 1 };
      return { ok: true, value: { id: command.id }, revision: live.revision };
    } catch (error) {
      if (error instanceof DomainError) return { ok: false, problem: problemOf(error, 'request') };
      throw error;
    }
  };
  const elsewhere: PlayedScreen['elsewhere'] = (name, payload) =>
    act(() => {
      answer({ id: idOf(`elsewhere ${name}`), name, payload } as Command, SAM);
      live = { ...live, planning: revisionsAt(live.revision) };
      listeners.forEach((listen) => listen());
    });
  const hears: PlayedScreen['hears'] = (heard) =>
    act(() => {
      link = heard;
      listeners.forEach((listen) => listen());
    });
  const nothing: never[] = [];
  const fake = {
    board: store(() => live),
    clock: { ...store(() => now), now: clock },
    link: store(() => link),
    pending: store(() => pending),
    refusals: { ...store(() => nothing), dismiss: () => Promise.resolve() },
    others: { ...store(() => QUIET), hears: false, enter: () => undefined },
    send,
    start: () => undefined,
    stop: () => undefined,
  } as unknown as Live;
  const me = {
    id: who.id,
    username: 'jo',
    name: who.name,
    initials: who.initials,
    memberships: [{ clinicId: idOf('clinic'), clinicName: 'Northside clinic', role: who.role }],
    mode: 'clinic' as const,
    deviceKey: '',
  };
  render(
    <MeContext value={me}>
      <LiveContext value={fake}>{children}</LiveContext>
    </MeContext>,
  );
  return { sent, elsewhere, hears, board: () => live.board, whole: () => whole };
}
