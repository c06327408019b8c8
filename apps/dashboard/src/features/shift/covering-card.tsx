import { coveringAt, may, type Board, type Iso } from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { clockTime } from '../vitals/clock-time.js';
import { PlanCoveringDialog } from './plan-covering-dialog.js';
import { COVERING_WORDS as words, SHIFT_WORDS } from './words.en.js';

/** Who covers when today; the plan is made by whoever may. */
export function CoveringCard({ board, now }: { board: Board; now: Iso }) {
  const role = useMyRole();
  const [isPlanning, setIsPlanning] = useState(false);
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const { turns } = board.shift;
  const last = turns.findLast(({ from, until }) => from <= now && now < until);
  const isNobody = coveringAt(board.shift, now) === null;
  return (
    <section className="card tasks-card" aria-label={words.title}>
      <h2>
        {words.title} <span>{isNobody && SHIFT_WORDS.nobodyCovers}</span>
      </h2>
      <p className="tasks-calm">{turns.length === 0 ? words.noTurns : words.who}</p>
      <ul className="tasks-rows">
        {turns.map((turn) => (
          <li key={`${turn.staffId} ${turn.from}`}>
            <div>
              {words.turn(
                board.staff[turn.staffId]?.name ?? SHIFT_WORDS.somebody,
                clockTime(turn.from, timeZone),
                clockTime(turn.until, timeZone),
              )}{' '}
              {turn === last && <b>{words.now}</b>}
            </div>
          </li>
        ))}
      </ul>
      {role !== null && may(role, 'covering:plan') && <Button onClick={() => setIsPlanning(true)}>{words.plan}</Button>}
      {isPlanning && <PlanCoveringDialog board={board} onClose={() => setIsPlanning(false)} />}
    </section>
  );
}
