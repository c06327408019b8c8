import { DAY_LIST_WORDS, dayList, may, watchedSessions, type Board, type Id } from '@chairside/domain';
import { Link } from 'wouter';
import { useBoard } from '../../live/use-board.js';
import { useLink } from '../../live/use-link.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { Button } from '../../ui/button.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { words as boardWords } from '../board/words.en.js';
import { useChart, type Charting } from '../sessions/use-chart.js';
import { useCovering, useSignedIn } from './use-shift.js';
import { SHIFT_WORDS as words } from './words.en.js';
import { ShiftRow } from './shift-row.js';
import './shift-line.css';

/** In the top bar of every page, in one line: who covers the clinic, whose chairs are covered, and what is open of the day. */
export function ShiftLine({ isWall }: { isWall: boolean }) {
  const board = useBoard()?.board;
  if (!board) return null;
  return (
    <ShiftRow>
      <Covering board={board} isWall={isWall} />
      {!isWall && <DowntimeLink />}
      {!isWall && <OfPeople board={board} />}
    </ShiftRow>
  );
}

function Covering({ board, isWall }: { board: Board; isWall: boolean }) {
  const { id, isSignedIn } = useCovering(board);
  const me = useMe();
  const role = useMyRole();
  const { chart } = useChart();
  const mayTake = !isWall && role !== null && may(role, 'covering:take') && id !== me.id;
  return (
    <>
      {id === null ? (
        <b className="shift-nobody">{words.nobodyCovers}</b>
      ) : (
        <span>
          <b>{words.covers(board.staff[id]?.name ?? words.somebody)}</b>
          {isSignedIn !== null && (
            <span className={isSignedIn ? 'shift-in' : undefined}>
              {` · ${isSignedIn ? words.signedIn : words.notSignedIn}`}
            </span>
          )}
        </span>
      )}
      {mayTake && (
        <Button size="small" onClick={() => chart('covering:take', {})}>
          {words.takeCovering}
        </Button>
      )}
    </>
  );
}

function OfPeople({ board }: { board: Board }) {
  const role = useMyRole();
  const charting = useChart();
  return (
    <>
      {role !== null && may(role, 'chairs:cover') && (
        <>
          <Breaks board={board} charting={charting} />
          <Unwatched board={board} charting={charting} />
        </>
      )}
      {charting.problem && <span role="alert">{charting.problem.detail}</span>}
      {role !== null && may(role, 'day-list:mark') && <DayLink board={board} />}
    </>
  );
}

interface PartProps {
  board: Board;
  charting: Charting;
}

/** Whose chairs this person covers, and who covers theirs. */
function Breaks({ board: { shift, staff }, charting: { chart } }: PartProps) {
  const { id: meId } = useMe();
  const name = (id: Id) => staff[id]?.name ?? words.somebody;
  const own = shift.covers[meId];
  return (
    <>
      {Object.values(shift.covers)
        .filter(({ by }) => by === meId)
        .map(({ nurseId }) => (
          <span key={nurseId} className="shift-break">
            {words.youCover(name(nurseId))}{' '}
            <Button size="small" onClick={() => chart('chairs:hand-back', { nurseId, from: meId })}>
              {words.handBack(name(nurseId))}
            </Button>
          </span>
        ))}
      {own && (
        <span className="shift-break">
          {words.coversYours(name(own.by))}{' '}
          <Button size="small" onClick={() => chart('chairs:hand-back', { nurseId: meId, from: own.by })}>
            {words.amBack}
          </Button>
        </span>
      )}
    </>
  );
}

/** Pumps that run, and patients at home, whose nurse or monitor has signed out (floor rules 21, 22). */
function Unwatched({ board, charting: { chart } }: PartProps) {
  const { id: meId } = useMe();
  const signedIn = useSignedIn();
  const unwatched = watchedSessions(board).filter(
    ({ personId }) => personId === null || (signedIn !== null && !signedIn.includes(personId)),
  );
  return unwatched.map(({ session, personId: nurseId }) => {
    const chair = board.chairs[session.chairId ?? ''];
    const isAtHome = (board.protocols[session.protocolId]?.home ?? null) !== null;
    const label = chair ? boardWords.chair(chair.name) : isAtHome ? boardWords.atHome : boardWords.noChair;
    const nurse = board.staff[nurseId ?? '']?.name;
    return (
      <span key={session.id} className="shift-unwatched">
        {isAtHome ? words.noMonitor(nurse) : words.noNurse(label, nurse)}{' '}
        {!isAtHome && nurseId !== null && nurse !== undefined && nurseId !== meId && (
          <Button size="small" onClick={() => chart('chairs:cover', { nurseId })}>
            {words.coverChairs(nurse)}
          </Button>
        )}
      </span>
    );
  });
}

/** While the clinic cannot be heard: the sheet on paper, above everything, where somebody looks first (floor rule 22). */
function DowntimeLink() {
  const role = useMyRole();
  const isLive = useLink().kind === 'live';
  if (isLive || role === null || !may(role, 'session')) return null;
  return <Link href="/downtime">{words.downtime}</Link>;
}

function DayLink({ board }: { board: Board }) {
  const now = useClinicNow();
  const items = dayList(board, 'opening', now);
  const open = items.filter(({ isOpen }) => isOpen).length;
  return <Link href="/shift">{open > 0 ? words.open(DAY_LIST_WORDS.opening, open, items.length) : words.toPage}</Link>;
}
