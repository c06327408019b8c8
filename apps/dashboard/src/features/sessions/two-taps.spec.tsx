import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { LateCallBar } from '../board/late-call-bar.js';
import { liveBoard, showAt } from '../board/board.fixture.js';
import { heldValue } from '../board/held-value.fixture.js';
import type { SendCommand } from '../../live/send-command.js';
import { JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { chart, infusing } from '../vitals/a-session.fixture.js';
import { SheetAlert } from '../vitals/sheet-alert.js';
import { useSteadyAlerts } from './use-steady-alerts.js';
import { TakeAlert } from '../board/take-alert.js';
import { useBoard } from '../../live/use-board.js';

const MOMENT_MS = 1_000;

/** The rows of a visit, each with its button, as its page lists them. */
function RowsOf({ id }: { id: string }) {
  const session = useBoard()?.board.sessions[id];
  return session && <Rows session={session} />;
}
function Rows({ session }: { session: Parameters<typeof useSteadyAlerts>[0] }) {
  return useSteadyAlerts(session).map((alert) => (
    <section key={alert.id} className="alert" data-alert={alert.id}>
      {alert.state === 'raised' && <TakeAlert session={session} alert={alert} className="take" />}
    </section>
  ));
}

/** Chair 3 with a high alert and a medium one, which its nurse takes by taps; the board answers at once. */
function aVisit() {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  chart(day, id, 40, {
    values: { systolicBp: 204, diastolicBp: 122, spo2: 92 },
    confirmed: ['systolicBp', 'diastolicBp'],
  });
  const board = heldValue(liveBoard(day));
  const send = jest.fn<SendCommand>((name, payload) => {
    day.play(name, payload, 41, JO);
    board.set(liveBoard(day));
    return Promise.resolve({ ok: true, value: { id: 'made' }, revision: 1 });
  });
  return { day, id, board, send };
}

/** A finger: it comes, taps and is lifted, and then is on nothing. */
function tap(target: Element): void {
  for (const type of ['pointerOver', 'pointerDown', 'pointerUp', 'pointerOut', 'click'] as const)
    fireEvent[type](target);
}
const shown = () => [...document.querySelectorAll('[data-alert]')].map((row) => row.getAttribute('data-alert'));

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the second tap of a hurried finger on "I have it"', () => {
  it('finds the rows of the page where they were, for more than a second', () => {
    const { day, id, board, send } = aVisit();
    showAt(day, 41, <RowsOf id={id} />, { board, send });
    const before = shown();
    expect(before).toHaveLength(2);
    tap(screen.getAllByRole('button')[0] as Element);
    act(() => jest.advanceTimersByTime(MOMENT_MS));
    expect(shown()).toEqual(before);
    expect(document.querySelector('[data-alert] button')?.closest('[data-alert]')).toBe(
      document.querySelectorAll('[data-alert]')[1],
    );
  });

  it('finds no other bar over a dialog in the place of the first, until a moment has passed', () => {
    const { day, board, send } = aVisit();
    chart(day, infusing(day, '5', ['Chua', 'Mei-Ling', '3310']), 40, {
      values: { systolicBp: 206, diastolicBp: 124 },
      confirmed: ['systolicBp', 'diastolicBp'],
    });
    board.set(liveBoard(day));
    showAt(day, 41, <LateCallBar inDialog />, { board, send });
    const before = shown();
    expect(before).toHaveLength(2);
    tap(screen.getAllByRole('button')[0] as Element);
    act(() => jest.advanceTimersByTime(MOMENT_MS));
    expect(shown()).toEqual(before);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    act(() => jest.advanceTimersByTime(MOMENT_MS));
    expect(shown()).toEqual(before.slice(1));
  });

  it('finds no other alert in its sheet, either', () => {
    const { day, id, board, send } = aVisit();
    const Sheet = () => {
      const session = useBoard()?.board.sessions[id];
      return session && <SheetAlert session={session} />;
    };
    showAt(day, 41, <Sheet />, { board, send });
    const before = shown();
    tap(screen.getByRole('button'));
    act(() => jest.advanceTimersByTime(MOMENT_MS));
    expect(shown()).toEqual(before);
    expect(screen.queryByRole('button')).toBeNull();
    act(() => jest.advanceTimersByTime(MOMENT_MS));
    expect(screen.getByRole('button')).toHaveProperty('disabled', false);
    expect(shown()).not.toEqual(before);
  });
});
