import type { Commands, Problem } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useCommand } from '../../live/use-command.js';
import { useIsOpen } from '../../live/use-is-open.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/form-fields.js';
import { PatientLine } from '../vitals/patient-line.js';
import { ProblemText } from './problem-text.js';
import type { SessionInView } from './session-in-view.js';
import { STRIKE_WORDS as words } from './strike-words.en.js';

type StrikeCommand =
  'effect:strike' | 'medicine:strike' | 'note:strike' | 'contact:strike' | 'adverse-event:strike' | 'pump:note';

/** What is said of what is struck, beside why; of a command that says several things, the one that strikes. */
type Struck<P> = P extends { reason: string } ? Omit<P, 'reason'> : never;

interface StrikeDialogProps<N extends StrikeCommand> {
  title: string;
  view: SessionInView;
  command: N;
  /** What is struck; why is asked here. */
  struck: Struck<Commands[N]>;
  onClose: () => void;
}

const SHORTEST_REASON = 3;

/** Charted in error: asks why, and says what becomes of it. A refusal keeps the answer. */
export function StrikeDialog<N extends StrikeCommand>({ title, view, command, struck, onClose }: StrikeDialogProps<N>) {
  const send = useCommand();
  const isOpen = useIsOpen();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const strike = (event: FormEvent): void => {
    event.preventDefault();
    const payload = { ...struck, reason: reason.trim() } as unknown as Commands[N];
    void send(command, payload, isOpen).then((ack) => (ack.ok ? onClose() : setProblem(ack.problem)));
  };
  return (
    <Dialog label={title} onClose={onClose} className="action">
      <form onSubmit={strike}>
        <PatientLine patient={view.patient} chair={view.chair} />
        <h2 className="action-title">{title}</h2>
        <p className="action-note">{words.note}</p>
        <TextField label={words.reason} value={reason} maxLength={500} autoFocus onType={setReason} />
        <ProblemText problem={problem} timeZone={view.timeZone} />
        <footer className="action-foot">
          <Button onClick={onClose}>{words.keep}</Button>
          <Button type="submit" look="primary" disabled={reason.trim().length < SHORTEST_REASON}>
            {words.strike}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
