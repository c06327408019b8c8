import { tonesHeldUntil, type AlertRule, type Board, type Iso } from '@chairside/domain';
import { useClinicText } from '../../live/use-clinic-time.js';
import { alertWords } from './alert-words.js';
import { callsOf } from './calls.js';
import type { Seat } from './seats.js';
import { words } from './words.en.js';

/** While an emergency goes on, a routine set that is overdue elsewhere is shown and not sounded (floor rule 14). */
function isHeld(rule: AlertRule, board: Board, now: Iso): boolean {
  return rule === 'set-overdue' && now < (tonesHeldUntil(board) ?? '');
}

/** Says the high alerts that call somebody to who cannot see them; nothing else interrupts. */
export function HighAlertVoice({ board, seats }: { board: Board; seats: readonly Seat[] }) {
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const said = useClinicText((now) =>
    callsOf(seats, board.protocols, now)
      .filter(({ alert }) => alert.level === 'high' && !isHeld(alert.condition.rule, board, now))
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
