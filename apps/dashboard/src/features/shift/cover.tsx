import { may } from '@chairside/domain';
import { lazy, Suspense, useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useClinicText } from '../../live/use-clinic-time.js';
import { useMyRole } from '../auth/use-my-role.js';
import { words } from '../board/words.en.js';
import { coverName } from './cover-name.js';
import './cover.css';

const CoverDialog = lazy(async () => ({ default: (await import('./cover-dialog.js')).CoverDialog }));

/** The covering provider of the hour (floor rule 22); whoever may change it opens it with one tap. */
export function Cover() {
  const board = useBoard()?.board;
  const role = useMyRole();
  const [isOpen, setIsOpen] = useState(false);
  const name = useClinicText((now) => (board && coverName(board, now)) ?? '');
  if (!board) return null;
  const look = name === '' ? 'cover cover-nobody' : 'cover';
  const said = (
    <>
      {name !== '' && <small>{words.covers}</small>} {name || words.nobodyCovers}
    </>
  );
  if (role === null || !may(role, 'cover:set')) return <span className={look}>{said}</span>;
  return (
    <>
      <button type="button" className={look} aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {said}
      </button>
      <Suspense fallback={null}>{isOpen && <CoverDialog board={board} onClose={() => setIsOpen(false)} />}</Suspense>
    </>
  );
}
