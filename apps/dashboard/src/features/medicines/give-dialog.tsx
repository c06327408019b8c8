import { isProvider, objectionWords, type Problem, type Role } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useLive } from '../../live/live-context.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useIsOpen } from '../../live/use-is-open.js';
import { useLink } from '../../live/use-link.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ClockField } from '../../ui/form-fields.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { momentOf, visitOf, whenFault } from '../sessions/action-form.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime, withClockTimes } from '../vitals/clock-time.js';
import { PatientLine } from '../vitals/patient-line.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { doseOf, EMPTY_GIVE, missingIn, objectionIn, payloadOf, type GiveForm } from './give-form.js';
import { OrderedBy } from './ordered-by.js';
import { OtherDose } from './other-dose.js';
import { SignedItems } from './signed-items.js';
import { GIVE_WORDS as words } from './words.en.js';

interface GiveDialogProps {
  view: SessionInView;
  role: Role | null;
  onClose: () => void;
}

/** What was given: an item of the signed order is one press, anything else names the provider who ordered it. */
export function GiveDialog({ view, role, onClose }: GiveDialogProps) {
  useReturnFocus();
  const now = useClinicNow();
  const [form, setForm] = useState<GiveForm>(EMPTY_GIVE);
  const { give, isSending, problem } = useGiving(onClose);
  const { session, timeZone, patient } = view;
  const set = (changed: Partial<GiveForm>): void => setForm({ ...form, ...changed });
  const at = momentOf(form, now, timeZone) ?? now;
  const fault = whenFault(form, now, visitOf(view));
  const objection = objectionIn(form, session, at);
  const isVoice = objection !== null && !(role !== null && isProvider(role));
  const missing = missingIn(form, objection, role);
  const dose = doseOf(form);
  const chart = (event: FormEvent): void => {
    event.preventDefault();
    give((clockNow) => {
      const when = momentOf(form, clockNow, timeZone) ?? clockNow;
      return payloadOf(form, { sessionId: session.id, at: when, isVoice });
    });
  };
  return (
    <Dialog label={words.title} onClose={onClose} className="action">
      <form onSubmit={chart} onKeyDown={submitOnCtrlEnter}>
        <PatientLine patient={patient} chair={view.chair} />
        <h2 className="action-title" tabIndex={-1} ref={takeFirstFocus}>
          {words.title}
        </h2>
        <p className="medicines-allergy">{patient?.allergies ? words.allergy(patient.allergies) : words.noAllergies}</p>
        <p className="action-note">{words.givenFirst}</p>
        <SignedItems view={view} at={at} form={form} set={set} />
        {form.isOther && <OtherDose form={form} set={set} />}
        {objection && dose && (
          <p className="action-differs" role="status">
            {withClockTimes(objectionWords(objection, dose), timeZone)} {isVoice ? words.needsProvider : words.youOrder}
          </p>
        )}
        {isVoice && dose && <OrderedBy view={view} dose={dose} form={form} set={set} />}
        <ClockField
          label={words.when}
          now={words.clock(clockTime(now, timeZone))}
          value={form.clock}
          fault={fault}
          onType={(typed) => set({ clock: typed.replace(/[^\d:]/g, '') })}
        />
        {missing.length > 0 && (
          <p className="action-note">{words.stillToFill(missing.map((part) => words.part[part]).join(', '))}</p>
        )}
        <ProblemText problem={problem} timeZone={timeZone} />
        <footer className="action-foot">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" look="primary" disabled={isSending || missing.length > 0 || fault !== null}>
            {isSending ? words.sending : words.confirm}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

/** A dialog opens at its title: a habitual Enter must not choose the first medicine. */
function takeFirstFocus(title: HTMLElement | null): void {
  title?.setAttribute('autofocus', '');
}

/** Sends what was given; what waits on this device is left to the queue, and the card shows it as sending. */
function useGiving(onDone: () => void) {
  const { send, clock } = useLive();
  const isLive = useLink().kind === 'live';
  const isOpen = useIsOpen();
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const give = (payloadAt: (now: string) => ReturnType<typeof payloadOf>): void => {
    const payload = payloadAt(clock.now());
    if (!payload) return;
    setIsSending(true);
    setProblem(null);
    const sent = send('medicine:give', payload, isOpen);
    if (!isLive) return onDone();
    void sent.then((ack) => {
      setIsSending(false);
      if (!isOpen()) return;
      if (ack.ok) onDone();
      else setProblem(ack.problem);
    });
  };
  return { give, isSending, problem };
}
