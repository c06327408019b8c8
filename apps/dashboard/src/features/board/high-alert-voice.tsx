import type { Board } from '@chairside/domain';
import { alertWords, openAlerts } from './alert-words.js';
import type { Seat } from './seats.js';
import { words } from './words.en.js';

/** Says high alerts that nobody has taken to who cannot see them; nothing else interrupts. */
export function HighAlertVoice({ board, seats }: { board: Board; seats: readonly Seat[] }) {
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const said = seats.flatMap(({ chair, session }) =>
    session
      ? openAlerts(session)
          .filter(({ level, state }) => level === 'high' && state === 'raised')
          .map((alert) => {
            const { what, rest } = alertWords(session, alert, timeZone);
            return words.announced(chair ? words.chair(chair.name) : words.noChair, `${what} ${rest}`);
          })
      : [],
  );
  return (
    <div className="visually-hidden" aria-live="assertive">
      {said.join(' ')}
    </div>
  );
}
