import { ADVERSE_EVENT_WORDS, isProvider, type AdverseEvent } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useLive } from '../../live/live-context.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { DialogTitle } from '../../ui/dialog-title.js';
import { ClockField, SelectField } from '../../ui/form-fields.js';
import { momentOf, visitOf, whenFault } from '../sessions/action-form.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { PatientLine } from '../vitals/patient-line.js';
import { EVENT_WORDS as words } from './words.en.js';

interface TellDialogProps {
  event: AdverseEvent;
  view: SessionInView;
  onClose: () => void;
}

/** Who of the providers was told of an adverse event, and when; who charts it told them. */
export function TellDialog({ event, view, onClose }: TellDialogProps) {
  const now = useClinicNow();
  const live = useLive();
  const { staff, timeZone, session } = view;
  const [form, setForm] = useState({ providerId: '', clock: '' });
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const title = words.tellTitle(ADVERSE_EVENT_WORDS[event.term].label);
  const fault = whenFault(form, now, visitOf(view));
  const tell = (submitted: FormEvent): void => {
    submitted.preventDefault();
    const clock = live.clock.now();
    const at = momentOf(form, clock, timeZone) ?? clock;
    sendOnce('adverse-event:tell', { sessionId: session.id, eventId: event.id, providerId: form.providerId, at });
  };
  return (
    <Dialog label={title} onClose={onClose} className="action">
      <form onSubmit={tell}>
        <PatientLine patient={view.patient} chair={view.chair} />
        <DialogTitle>{title}</DialogTitle>
        <SelectField
          label={words.provider}
          value={form.providerId}
          options={Object.values(staff)
            .filter(({ role }) => isProvider(role))
            .map(({ id, name }) => ({ value: id, word: name }))}
          onChoose={(providerId) => setForm({ ...form, providerId })}
        />
        <ClockField
          label={words.when}
          now={words.now(clockTime(now, timeZone))}
          value={form.clock}
          fault={fault}
          onType={(typed) => setForm({ ...form, clock: typed.replace(/[^\d:]/g, '') })}
        />
        <ProblemText problem={problem} timeZone={timeZone} />
        <footer className="action-foot">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" look="primary" disabled={isSending || form.providerId === '' || fault !== null}>
            {isSending ? words.sending : words.confirmTell}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
