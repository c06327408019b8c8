import type { Around, Me, PaintedScreen, StoppedScreen } from '@chairside/contracts';
import type { Role } from '@chairside/domain';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { revisionsAt } from '../../live/planning-revisions.js';
import type { LiveBoard } from '../../live/board-store.js';
import type { LinkState } from '../../live/link-state.js';
import { LiveContext } from '../../live/live-context.js';
import type { Live } from '../../live/live.js';
import type { PendingCommand } from '../../live/use-pending.js';
import type { Refusal } from '../../live/refusals.js';
import type { SendCommand } from '../../live/send-command.js';
import { MeContext } from '../auth/use-me.js';
import { JO, type PlayedDay } from '../vitals/a-board.fixture.js';

interface Screen {
  path?: string;
  link?: LinkState;
  send?: SendCommand;
  role?: Role;
  pending?: PendingCommand[];
  refusals?: Refusal[];
  others?: StoppedScreen[];
  painted?: PaintedScreen[];
  around?: Partial<Around>;
  /** An alert sounds at this screen. */
  hears?: boolean;
  clock?: Live['clock'];
  board?: Live['board'];
}

interface Shown {
  container: HTMLElement;
  /** Where the person went. */
  history: string[];
  /** Goes there as by a link. */
  go: (path: string) => void;
  /** Repaints with the board as the day stands by now. */
  showAgain: () => void;
}

/** A part of the board as it looks at a minute of a played day. */
export function showAt(day: PlayedDay, minute: number, part: ReactNode, seen: Screen = {}): Shown {
  const { role = 'nurse' } = seen;
  const live = standingLive(day, minute, seen);
  const place = memoryLocation({ path: seen.path ?? '/', record: true });
  const screenOf = (shown: Live) => (
    <MeContext value={meAs(role)}>
      <LiveContext value={shown}>
        <Router hook={place.hook}>{part}</Router>
      </LiveContext>
    </MeContext>
  );
  const { container, rerender } = render(screenOf(live));
  const showAgain = () => rerender(screenOf(standingLive(day, minute, seen)));
  return { container, history: place.history, go: (path) => act(() => place.navigate(path)), showAgain };
}

function meAs(role: Role): Me {
  const memberships = [{ clinicId: 'north', clinicName: 'Northside', role }];
  return { id: JO.id, username: 'jo', name: JO.name, initials: JO.initials, memberships, mode: 'demo', deviceKey: '' };
}

/** A line on which nothing moves. */
function standingLive(day: PlayedDay, minute: number, seen: Screen): Live {
  const { link = { kind: 'live' }, send, pending = [], refusals = [], others = [], painted, clock, board } = seen;
  const around = { stopped: others, ...(painted ? { painted } : {}), ...seen.around };
  const subscribe = () => () => undefined;
  const shown = liveBoard(day);
  const now = () => day.at(minute);
  return {
    board: board ?? { subscribe, current: () => shown },
    clock: clock ?? { subscribe, current: now, now },
    link: { subscribe, current: () => link },
    pending: { subscribe, current: () => pending },
    refusals: { subscribe, current: () => refusals, dismiss: () => Promise.resolve() },
    others: {
      subscribe,
      current: () => around,
      hears: seen.hears ?? false,
      hear: () => undefined,
      enter: () => undefined,
    },
    send: send ?? (() => Promise.reject(new Error('This spec sends nothing.'))),
    start: () => undefined,
    stop: () => undefined,
  };
}

/** The board of a day as a screen holds it. */
export function liveBoard({ board, revision }: PlayedDay): LiveBoard {
  return { board, revision, view: 'clinical', mode: 'demo', rate: 6, planning: revisionsAt(revision) };
}
