import { SIDE_EFFECT_WORDS, type Effect, type Problem } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useCommand } from '../../live/use-command.js';
import { useIsOpen } from '../../live/use-is-open.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/form-fields.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { PatientLine } from '../vitals/patient-line.js';
import { EFFECT_WORDS as words } from './words.en.js';

interface StrikeDialogProps {
  effect: Effect;
  view: SessionInView;
  onClose: () => void;
}

const SHORTEST_REASON = 3;

/** Noted in error: asks why, and says what becomes of it. A refusal keeps the answer. */
export function StrikeDialog({ effect, view, onClose }: StrikeDialogProps) {
  const send = useCommand();
  const isOpen = useIsOpen();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const title = words.strikeTitle(SIDE_EFFECT_WORDS[effect.term]);
  const strike = (event: FormEvent): void => {
    event.preventDefault();
    const payload = { sessionId: view.session.id, effectId: effect.id, reason: reason.trim() };
    void send('effect:strike', payload, isOpen).then((ack) => (ack.ok ? onClose() : setProblem(ack.problem)));
  };
  return (
    <Dialog label={title} onClose={onClose} className="action">
      <form onSubmit={strike}>
        <PatientLine patient={view.patient} chair={view.chair} />
        <h2 className="action-title">{title}</h2>
        <p className="action-note">{words.strikeNote}</p>
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
