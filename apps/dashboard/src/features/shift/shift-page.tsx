import '../../live/kit-content.js';
import { may, shiftListNames } from '@chairside/domain';
import { useBoard } from '../../live/use-board.js';
import { useMyRole } from '../auth/use-my-role.js';
import { ShiftList } from './shift-list.js';
import { SHIFT_WORDS as words } from './words.en.js';
import './shift.css';

/** What is looked at before the first patient and after the last one (floor rule 22). */
export function ShiftPage() {
  const board = useBoard()?.board;
  const role = useMyRole();
  if (role === null || !may(role, 'shift:check'))
    return (
      <main className="shift">
        <p role="alert">{words.forbidden}</p>
      </main>
    );
  if (!board) return <p className="session-note">{words.loading}</p>;
  return (
    <main className="shift">
      <h1>{words.title}</h1>
      <div className="shift-lists">
        {shiftListNames.map((list) => (
          <ShiftList key={list} list={list} board={board} />
        ))}
      </div>
    </main>
  );
}
