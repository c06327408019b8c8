import type { PatientVisit } from '@chairside/contracts';
import { EMPTY_BOARD } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useSubmit, type Submit } from '../../live/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { ProblemText } from '../sessions/problem-text.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { Alikes } from './alikes.js';
import { DetailsFields } from './details-fields.js';
import { birthFault, stillToFill, toldBy, type RegisterForm } from './register-form.js';
import { useAlikes } from './use-alikes.js';
import { useTyped, type TypedForm } from './use-typed.js';
import { PATIENT_WORDS as words } from './words.en.js';
import { YoungVisits } from './young-visits.js';

interface DetailsDialogProps {
  /** Whose details: the id of a patient, or that somebody is new. */
  name: string;
  title: string;
  save: string;
  known: RegisterForm;
  /** What is booked for them. */
  visits?: readonly PatientVisit[];
  send: (submit: Submit['submit'], typed: Pick<TypedForm, 'form' | 'seen'>, onSaved: () => void) => void;
  onClose: () => void;
}

/** The details of a patient, after a look at who else it could be. A refusal or a reload keeps what was typed. */
export function DetailsDialog({ name, title, save, known, visits = [], send, onClose }: DetailsDialogProps) {
  useReturnFocus();
  const { day, protocols, clinic } = useBoard()?.board ?? EMPTY_BOARD;
  const today = day ?? '';
  const { submit, isSending, problem, forgetProblem } = useSubmit();
  const { form, seen, type, forget } = useTyped(name, known, toldBy(problem));
  const [isAnother, setIsAnother] = useState(false);
  const alikes = useAlikes(form, seen, name);
  const set = (changed: Partial<RegisterForm>): void => {
    type(changed);
    // who they are like was asked of these alone
    if ('family' in changed || 'given' in changed || 'birthDate' in changed) setIsAnother(false);
    // what was refused was another number
    if (changed.number !== undefined && problem?.code === 'patient-number-taken') forgetProblem();
  };
  const missing = stillToFill(form);
  const isKnown = alikes.some(({ isProbablyOne }) => isProbablyOne) && !isAnother;
  const isBirth = birthFault(form.birthDate, today) === null;
  const isReady = missing.length === 0 && isBirth && !isKnown;
  const close = (): void => {
    forget();
    onClose();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    // saving once more after a refusal is the answer to what it told
    type({});
    send(submit, { form, seen }, forget);
  };
  return (
    <Dialog label={title} onClose={close} className="action">
      <form onSubmit={onSubmit} onKeyDown={submitOnCtrlEnter}>
        <h2>{title}</h2>
        <DetailsFields form={form} seen={seen} today={today} protocols={Object.values(protocols)} onType={set} />
        {isBirth && <YoungVisits birthDate={form.birthDate} visits={visits} protocols={protocols} />}
        <Alikes alikes={alikes} isAnother={isAnother} onAnother={setIsAnother} />
        <ProblemText refused={words.notSaved} problem={problem} timeZone={clinic?.timeZone ?? 'UTC'} />
        {missing.length > 0 && (
          <p className="action-note">{words.missing(missing.map((field) => words[field].toLowerCase()).join(', '))}</p>
        )}
        {missing.length === 0 && isKnown && <p className="action-note">{words.askFirst}</p>}
        <div className="action-foot">
          <Button onClick={close}>{words.cancel}</Button>
          <Button look="primary" type="submit" disabled={isSending || !isReady}>
            {save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
