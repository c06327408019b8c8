import { useState, type FormEvent } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useSubmit } from '../../live/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { TextField } from '../../ui/form-fields.js';
import { ProblemText } from '../sessions/action-dialog.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { Alikes } from './alikes.js';
import { birthFault, birthHint, registrationOf, stillToFill, type RegisterForm } from './register-form.js';
import { useAlikes } from './use-alikes.js';
import { PATIENT_WORDS as words } from './words.en.js';

interface RegisterDialogProps {
  start: RegisterForm;
  onClose: () => void;
  onDone: (patientId: string) => void;
}

/** Registers somebody new, after a look at who is known already. A refusal keeps what was typed. */
export function RegisterDialog({ start, onClose, onDone }: RegisterDialogProps) {
  useReturnFocus();
  const board = useBoard()?.board;
  const today = board?.day ?? '';
  const [form, setForm] = useState(start);
  const [isAnother, setIsAnother] = useState(false);
  const { submit, isSending, problem } = useSubmit();
  const alikes = useAlikes(form);
  const set = (changed: Partial<RegisterForm>): void => {
    setForm({ ...form, ...changed });
    setIsAnother(false);
  };
  const missing = stillToFill(form);
  const fault = birthFault(form.birthDate, today);
  const isKnown = alikes.some(({ isProbablyOne }) => isProbablyOne) && !isAnother;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (missing.length > 0 || fault !== null || isKnown) return;
    submit('patient:register', registrationOf(form), onDone);
  };
  return (
    <Dialog label={words.register} onClose={onClose} className="action">
      <form onSubmit={onSubmit} onKeyDown={submitOnCtrlEnter}>
        <h2>{words.register}</h2>
        <div className="field-row">
          <TextField
            label={words.family}
            value={form.family}
            onType={(family) => set({ family })}
            autoFocus
            maxLength={200}
          />
          <TextField label={words.given} value={form.given} onType={(given) => set({ given })} maxLength={200} />
        </div>
        <div className="field-row">
          <TextField
            type="date"
            label={words.birthDate}
            value={form.birthDate}
            onType={(birthDate) => set({ birthDate })}
            fault={fault}
            hint={birthHint(form.birthDate, today, Object.values(board?.protocols ?? {}))}
          />
          <TextField label={words.number} value={form.number} onType={(number) => set({ number })} maxLength={40} />
        </div>
        <TextField
          label={words.allergies}
          value={form.allergies}
          onType={(allergies) => setForm({ ...form, allergies })}
          hint={words.allergiesHint}
          maxLength={500}
        />
        <Alikes alikes={alikes} isAnother={isAnother} onAnother={setIsAnother} />
        <ProblemText refused={words.notSaved} problem={problem} timeZone={board?.clinic?.timeZone ?? 'UTC'} />
        {missing.length > 0 && (
          <p className="action-note">{words.missing(missing.map((field) => words[field].toLowerCase()).join(', '))}</p>
        )}
        {missing.length === 0 && isKnown && <p className="action-note">{words.askFirst}</p>}
        <div className="action-foot">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" type="submit" disabled={isSending || missing.length > 0 || fault !== null || isKnown}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
