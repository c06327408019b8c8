import type { Board, Id } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button.js';
import { DialogTitle } from '../../ui/dialog-title.js';
import { Dialog } from '../../ui/dialog.js';
import { SelectField } from '../../ui/form-fields.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { useMe } from '../auth/use-me.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { HandOverPatient } from './hand-over-patient.js';
import { takersOf } from './hand-over-people.js';
import { HAND_OVER_WORDS as words } from './hand-over-words.en.js';
import { useHandOver, useIsSaid } from './use-hand-over.js';
import { useSignedIn } from './use-shift.js';
import './hand-over.css';

interface HandOverDialogProps {
  board: Board;
  /** Whose patients are listed. */
  sessionIds: readonly Id[];
  /** Who of them is chosen from the start. */
  ticked?: readonly Id[];
  onClose: () => void;
}

/** Gives patients to another nurse, each with a note of their own, so that nobody's story stands in another's record. */
export function HandOverDialog({ board, sessionIds, ticked = [], onClose }: HandOverDialogProps) {
  useReturnFocus();
  const { rows, set, isSending, sendTo } = useHandOver(board, sessionIds, ticked, onClose);
  const isSaid = useIsSaid();
  const signedIn = useSignedIn();
  const { id: meId } = useMe();
  // whom nobody has is taken by whoever asks, if they may look after a patient
  const [chosen, setChosen] = useState(rows.every(({ fromId }) => fromId === null) ? meId : '');
  const over = rows.filter(({ isTicked }) => isTicked);
  const takers = takersOf(board, signedIn, new Set(over.map(({ fromId }) => fromId)));
  const toId = takers.find(({ value, isTaken }) => value === chosen && !isTaken)?.value ?? '';
  const isWhole = over.length > 0 && toId !== '' && over.every((row) => isSaid(row, toId));
  const isMine = toId === meId;
  const title = isMine ? words.takeOver : words.title;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isWhole && !isSending) sendTo(toId);
  };
  return (
    <Dialog label={title} onClose={onClose} className="action">
      <form onSubmit={onSubmit} onKeyDown={submitOnCtrlEnter}>
        <DialogTitle>{title}</DialogTitle>
        <fieldset className="field-ticks hand-over">
          <legend>{words.which}</legend>
          {rows.map((row) => (
            <HandOverPatient
              key={row.sessionId}
              board={board}
              row={row}
              isSaid={isSaid(row, toId)}
              onChange={(changed) => set(row.sessionId, changed)}
            />
          ))}
          {over.length === 0 && <p className="field-hint">{words.missing.which}</p>}
        </fieldset>
        <SelectField
          label={words.to}
          value={toId}
          options={takers}
          onChoose={setChosen}
          hint={toId === '' ? words.missing.to : null}
        />
        <footer className="action-foot">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" look="primary" disabled={!isWhole || isSending}>
            {isSending ? words.sending : isMine ? words.takeOver : words.confirm(over.length)}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
