import { may } from '@chairside/domain';
import { Link } from 'wouter';
import { useBoard } from '../../live/use-board.js';
import { useMyRole } from '../auth/use-my-role.js';
import { EMPTY_BOARD_WORDS as words } from './empty-board-words.en.js';

/** A clinic that begins is told where its chairs come from. */
export function EmptyBoard({ filter }: { filter: 'all' | 'mine' }) {
  const role = useMyRole();
  const day = useBoard()?.board.day ?? '';
  if (filter === 'mine') return <p className="board-note">{words.noneMine}</p>;
  return (
    <p className="board-note">
      {words.noChairs} {role !== null && may(role, 'day:plan') && <Link href={`/plan/${day}`}>{words.addChairs}</Link>}
    </p>
  );
}
