import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { LiveContext, useLive } from '../../live/live-context.js';
import type { LiveBoard } from '../../live/board-store.js';
import type { PlayedDay } from './a-board.fixture.js';

/** A board that goes on under an open screen: what is played on the day appears at the next `show`. */
export function movingBoard(day: PlayedDay) {
  const listeners = new Set<() => void>();
  const snapshot = () => ({ board: day.board, revision: day.revision, view: 'clinical', mode: 'clinic', rate: 1 });
  let current = snapshot() as LiveBoard;
  const board = {
    subscribe: (listen: () => void) => (listeners.add(listen), () => void listeners.delete(listen)),
    current: () => current,
  };
  function Moving({ children }: { children: ReactNode }) {
    return <LiveContext value={{ ...useLive(), board }}>{children}</LiveContext>;
  }
  const show = () =>
    act(() => {
      current = snapshot() as LiveBoard;
      listeners.forEach((listen) => listen());
    });
  return { Moving, show };
}
