import { may, mayHandOver, sessionStatus, type Board, type Id, type LiveSession } from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { ProblemText } from '../sessions/problem-text.js';
import { useChart } from '../sessions/use-chart.js';
import { HandOverDialog } from './hand-over-dialog.js';
import { HAND_OVER_WORDS } from './hand-over-words.en.js';
import { clockTime } from '../vitals/clock-time.js';
import { CHAIRS_WORDS as words, SHIFT_WORDS } from './words.en.js';

/** Each nurse with patients in chairs: covered by one tap of whoever covers, handed back by one, handed over with a note. */
export function ChairsCard({ board }: { board: Board }) {
  const { id: meId } = useMe();
  const role = useMyRole();
  const { chart, problem } = useChart();
  const [handedOver, setHandedOver] = useState<readonly Id[] | null>(null);
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const name = (id: Id): string => board.staff[id]?.name ?? SHIFT_WORDS.somebody;
  const mayCover = role !== null && may(role, 'chairs:cover');
  const mayHand = (nurseId: Id): boolean =>
    role !== null && may(role, 'session:hand-over') && mayHandOver(board, { nurseId }, { id: meId, role });
  const nurses = nursesWithChairs(board);
  return (
    <section className="card tasks-card" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ProblemText problem={problem} timeZone={timeZone} />
      {nurses.length === 0 && <p className="tasks-calm">{words.none}</p>}
      <ul className="tasks-rows">
        {nurses.map(({ nurseId, chairs, sessionIds }) => {
          const cover = board.shift.covers[nurseId];
          return (
            <li key={nurseId}>
              <div>
                <b>{cover ? SHIFT_WORDS.coveredBy(name(nurseId), name(cover.by)) : name(nurseId)}</b>
                <p>
                  {chairs.length === 0 ? words.noChairs : words.chairs(chairs)}
                  {cover && ` · ${words.since(clockTime(cover.at, timeZone))}`}
                </p>
              </div>
              {mayCover && cover && (
                <Button onClick={() => chart('chairs:hand-back', { nurseId, from: cover.by })}>
                  {nurseId === meId ? SHIFT_WORDS.amBack : SHIFT_WORDS.handBack(name(nurseId))}
                </Button>
              )}
              {mayCover && cover?.by !== meId && nurseId !== meId && (
                <Button onClick={() => chart('chairs:cover', { nurseId })}>
                  {SHIFT_WORDS.coverChairs(name(nurseId))}
                </Button>
              )}
              {sessionIds.length > 0 && mayHand(nurseId) && (
                <Button onClick={() => setHandedOver(sessionIds)}>
                  {nurseId === meId ? HAND_OVER_WORDS.handOverMine : HAND_OVER_WORDS.handOverOf(name(nurseId))}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {handedOver && <HandOverDialog board={board} sessionIds={handedOver} onClose={() => setHandedOver(null)} />}
    </section>
  );
}

interface NurseWithChairs {
  nurseId: Id;
  chairs: string[];
  /** By chair. */
  sessionIds: Id[];
}

/** Who has a patient in a chair, or is covered, with the names of the chairs. */
function nursesWithChairs({ sessions, chairs, shift }: Board): NurseWithChairs[] {
  const chairOf = ({ chairId }: LiveSession): string => chairs[chairId ?? '']?.name ?? '';
  const here = Object.values(sessions)
    .filter(({ status }) => sessionStatus(status).inClinic)
    .sort((a, b) => chairOf(a).localeCompare(chairOf(b), 'en', { numeric: true }));
  const ids = new Set([...here.flatMap(({ nurseId }) => nurseId ?? []), ...Object.keys(shift.covers)]);
  return [...ids].sort().map((nurseId) => {
    const own = here.filter((session) => session.nurseId === nurseId);
    return {
      nurseId,
      chairs: own.map(chairOf).filter((name) => name !== ''),
      sessionIds: own.map(({ id }) => id),
    };
  });
}
