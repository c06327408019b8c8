import type { CommandName, Commands } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { DialogTitle } from '../../ui/dialog-title.js';
import { TextField } from '../../ui/form-fields.js';
import { ProblemText } from '../sessions/problem-text.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { LIST_WORDS as words } from './words.en.js';

const SHORTEST = 3;

interface WordsDialogProps<N extends CommandName> {
  title: string;
  note: string;
  label: string;
  confirm: string;
  timeZone: string;
  /** What is sent with the words that were typed. */
  commandOf: (typed: string) => [N, Commands[N]];
  onClose: () => void;
}

/** A dialog that asks for a sentence; a refusal keeps what was typed. */
export function WordsDialog<N extends CommandName>(props: WordsDialogProps<N>) {
  const { title, note, label, confirm, timeZone, commandOf, onClose } = props;
  useReturnFocus();
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const [typed, setTyped] = useState('');
  const isWhole = typed.trim().length >= SHORTEST;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (isWhole && !isSending) sendOnce(...commandOf(typed.trim()));
  };
  return (
    <Dialog label={title} onClose={onClose} className="action">
      <form onSubmit={save}>
        <DialogTitle>{title}</DialogTitle>
        <p className="action-note">{note}</p>
        <TextField label={label} value={typed} maxLength={500} onType={setTyped} />
        <ProblemText problem={problem} timeZone={timeZone} />
        <footer className="action-foot">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" look="primary" disabled={!isWhole || isSending}>
            {isSending ? words.saving : confirm}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
