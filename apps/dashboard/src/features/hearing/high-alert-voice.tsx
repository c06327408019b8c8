import type { Board } from '@chairside/domain';
import { useClinicText } from '../../live/use-clinic-time.js';
import { alertWords } from '../board/alert-words.js';
import { callsOf } from '../board/calls.js';
import type { Seat } from '../board/seats.js';
import { words } from '../board/words.en.js';
import { words as hearingWords } from './words.en.js';

/** Says the high alerts that call somebody to who cannot see them; nothing else interrupts. */
export function HighAlertVoice({ board, seats }: { board: Board; seats: readonly Seat[] }) {
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const said = useClinicText((now) =>
    callsOf(seats, board.protocols, now)
      .filter(({ alert }) => alert.level === 'high')
      .map(({ alert, session, chair }) => {
        const { what, rest } = alertWords(session, alert, timeZone);
        return hearingWords.announced(chair ? words.chair(chair.name) : words.noChair, `${what} ${rest}`);
      })
      .join(' '),
  );
  return (
    <div className="visually-hidden" aria-live="assertive">
      {said}
    </div>
  );
}
