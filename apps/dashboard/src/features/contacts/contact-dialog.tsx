import type { Id, Iso, Patient } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useLive } from '../../live/live-context.js';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { ProblemText } from '../sessions/problem-text.js';
import { PatientLine } from '../vitals/patient-line.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { ContactFields } from './contact-fields.js';
import { contactOf, EMPTY_CONTACT, isContactWhole } from './contact-form.js';
import { CONTACT_WORDS as words } from './words.en.js';
import '../sessions/action-dialog.css';

interface ContactDialogProps {
  sessionId: Id;
  bookedFor: Iso;
  patient: Patient;
  timeZone: string;
  onClose: () => void;
  onDone?: () => void;
}

/** Charts that somebody tried to reach the patient of a visit, now. */
export function ContactDialog({
  sessionId,
  bookedFor,
  patient,
  timeZone,
  onClose,
  onDone = onClose,
}: ContactDialogProps) {
  useReturnFocus();
  const { clock } = useLive();
  const [form, setForm] = useState(EMPTY_CONTACT);
  const { sendOnce, isSending, problem } = useDialogSending(onDone);
  const isWhole = isContactWhole(form);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const payload = contactOf(form, { sessionId, bookedFor }, clock.now());
    if (payload) sendOnce('contact:record', payload);
  };
  return (
    <Dialog label={words.title} onClose={onClose} className="action">
      <form onSubmit={onSubmit} onKeyDown={submitOnCtrlEnter}>
        <PatientLine patient={patient} chair={undefined} />
        <h2 className="action-title">{words.title}</h2>
        <ContactFields form={form} phone={patient.phone} onChange={setForm} />
        {!isWhole && <p className="action-note">{words.toFill}</p>}
        <ProblemText refused={words.refused} problem={problem} timeZone={timeZone} />
        <div className="action-foot">
          <Button onClick={onClose}>{words.dismiss}</Button>
          <Button look="primary" type="submit" disabled={isSending || !isWhole}>
            {words.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
