import { may } from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useClinicText } from '../../live/use-clinic-time.js';
import { useMyRole } from '../auth/use-my-role.js';
import { CoverDialog } from './cover-dialog.js';
import { coverName } from './cover-name.js';
import { SHIFT_WORDS as words } from './words.en.js';
import './cover.css';

/** The covering provider of the hour (floor rule 22); whoever may change it opens it with one tap. */
export function Cover() {
  const board = useBoard()?.board;
  const role = useMyRole();
  const [isOpen, setIsOpen] = useState(false);
  const name = useClinicText((now) => (board && coverName(board, now)) ?? '');
  if (!board) return null;
  const said = name === '' ? words.nobody : words.covers(name);
  const text = name === '' ? words.nobody : <CoverText name={name} />;
  const look = name === '' ? 'cover cover-nobody' : 'cover';
  if (role === null || !may(role, 'cover:set')) return <span className={look}>{text}</span>;
  return (
    <>
      <button type="button" className={look} aria-haspopup="dialog" aria-label={said} onClick={() => setIsOpen(true)}>
        {text}
      </button>
      {isOpen && <CoverDialog board={board} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function CoverText({ name }: { name: string }) {
  return (
    <>
      <small>{words.coversNow}</small> {name}
    </>
  );
}
