import type { Problem } from '@chairside/domain';
import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { DialogTitle } from '../../ui/dialog-title.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { ProblemText } from '../sessions/problem-text.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { DRUG_FORM_WORDS as words } from './words.en.js';

interface DrugFormProps {
  title: string;
  note: string;
  confirm: string;
  /** Whether everything is filled. */
  isWhole: boolean;
  isSending: boolean;
  problem: Problem | null;
  timeZone: string;
  onChart: () => void;
  onClose: () => void;
  /** Whom it is about, above the title. */
  about?: ReactNode;
  children: ReactNode;
}

/** A dialog that charts one thing of the drug; a refusal keeps what was typed. */
export function DrugForm({ title, note, confirm, about, children, onChart, onClose, ...state }: DrugFormProps) {
  useReturnFocus();
  const { isWhole, isSending, problem, timeZone } = state;
  const chart = (event: FormEvent): void => {
    event.preventDefault();
    if (isWhole && !isSending) onChart();
  };
  return (
    <Dialog label={title} onClose={onClose} className="action">
      <form onSubmit={chart} onKeyDown={submitOnCtrlEnter}>
        {about}
        <DialogTitle>{title}</DialogTitle>
        <p className="action-note">{note}</p>
        {children}
        <ProblemText problem={problem} timeZone={timeZone} />
        <footer className="action-foot">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" look="primary" disabled={!isWhole || isSending}>
            {isSending ? words.sending : confirm}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
