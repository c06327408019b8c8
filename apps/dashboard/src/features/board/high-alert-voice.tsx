import type { Board } from '@chairside/domain';
import { useClinicText } from '../../live/use-clinic-time.js';
import { alertWords } from './alert-words.js';
import { callsOf } from './calls.js';
import type { Seat } from './seats.js';
import { words } from './words.en.js';

/** Says the high alerts that call somebody to who cannot see them; nothing else interrupts. */
export function HighAlertVoice({ board, seats }: { board: Board; seats: readonly Seat[] }) {
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const said = useClinicText((now) =>
    callsOf(seats, board.protocols, now)
      .filter(({ alert }) => alert.level === 'high')
      .map(({ alert, session, chair }) => {
        const { what, rest } = alertWords(session, alert, timeZone);
        return words.announced(chair ? words.chair(chair.name) : words.noChair, `${what} ${rest}`);
      })
      .join(' '),
  );
  return (
    <div className="visually-hidden" aria-live="assertive">
      {said}
    </div>
  );
}
