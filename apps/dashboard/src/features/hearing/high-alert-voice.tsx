import { isOpen, type Alert, type Board, type Iso } from '@chairside/domain';
import { useCallback, useSyncExternalStore } from 'react';
import { useLive } from '../../live/live-context.js';
import { alertWords } from '../board/alert-words.js';
import { callsOf } from '../board/calls.js';
import { seatsOf } from '../board/seats.js';
import { words } from '../board/words.en.js';
import { words as hearingWords } from './words.en.js';

/** Says the high alerts that call somebody to who cannot see them; nothing else interrupts. */
export function HighAlertVoice() {
  return (
    <div className="visually-hidden" aria-live="assertive">
      {useHighAlerts()}
    </div>
  );
}

/** Follows the board and the clock, and repaints only what is said anew: a value that arrives says nothing here. */
function useHighAlerts(): string {
  const { board, clock } = useLive();
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = [board.subscribe(listener), clock.subscribe(listener)];
      return () => ends.forEach((end) => end());
    },
    [board, clock],
  );
  return useSyncExternalStore(subscribe, () => saidOf(board.current()?.board, clock.current()));
}

function saidOf(board: Board | undefined, now: Iso): string {
  // most of the time there is none, and nothing else has to be asked
  if (!board || !Object.values(board.sessions).some(({ alerts }) => alerts.some(isHigh))) return '';
  return callsOf(seatsOf(board), board.protocols, now)
    .filter(({ alert }) => isHigh(alert))
    .map(({ alert, session, chair }) => {
      const { what, rest } = alertWords(session, alert, board.clinic?.timeZone ?? 'UTC');
      return hearingWords.announced(chair ? words.chair(chair.name) : words.noChair, `${what} ${rest}`);
    })
    .join(' ');
}

function isHigh(alert: Alert): boolean {
  return alert.level === 'high' && isOpen(alert);
}
