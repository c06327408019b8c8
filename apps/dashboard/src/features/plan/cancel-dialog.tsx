import { placeSeen, type BookedSession, type CancelReason, type Patient } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useSubmit } from '../../live/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { isCancelSaid, wordsOf } from '../sessions/cancel-said.js';
import { CancelReasons } from '../sessions/cancel-reasons.js';
import { ProblemText } from '../sessions/problem-text.js';
import { CANCEL_WORDS } from '../sessions/words.en.js';
import { PatientLine } from '../vitals/patient-line.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { whenWords } from './visit-words.js';
import { PLAN_WORDS as words } from './words.en.js';

interface CancelDialogProps {
  patient: Patient;
  booked: BookedSession;
  timeZone: string;
  onClose: () => void;
}

/** Cancels a booking of any day, with its reason; the chair is free again. */
export function CancelDialog({ patient, booked, timeZone, onClose }: CancelDialogProps) {
  useReturnFocus();
  // the visit that somebody decided on: moved meanwhile it is another time, that nobody called off
  const [opened] = useState(booked);
  const title = words.cancelVisit(whenWords(opened, timeZone));
  const [reason, setReason] = useState<CancelReason | null>(null);
  const [text, setText] = useState('');
  const { submit, isSending, problem } = useSubmit();
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason === null) return;
    submit('session:cancel', { sessionId: opened.id, seen: placeSeen(opened), reason, ...wordsOf(text) }, onClose);
  };
  return (
    <Dialog label={title} onClose={onClose} className="action">
      <form onSubmit={onSubmit} onKeyDown={submitOnCtrlEnter}>
        <PatientLine patient={patient} chair={undefined} />
        <h2 className="action-title">{title}</h2>
        <CancelReasons chosen={reason} text={text} onChoose={setReason} onType={setText} />
        <ProblemText refused={words.notSaved} problem={problem} timeZone={timeZone} />
        <div className="action-foot">
          <Button onClick={onClose}>{CANCEL_WORDS.dismiss}</Button>
          <Button look="primary" type="submit" disabled={isSending || !isCancelSaid(reason, text)}>
            {CANCEL_WORDS.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
