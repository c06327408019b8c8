import { doseWords, isProvider, objectionWords, type Role } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useLive } from '../../live/live-context.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { DialogTitle } from '../../ui/dialog-title.js';
import { ClockField } from '../../ui/form-fields.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { momentOf, visitOf, whenFault } from '../sessions/action-form.js';
import { ByVoice } from '../sessions/by-voice.js';
import { ProblemText } from '../sessions/problem-text.js';
import { allergyLine } from '../sessions/allergy-line.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime, withClockTimes } from '../vitals/clock-time.js';
import { PatientLine } from '../vitals/patient-line.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { doseOf, EMPTY_GIVE, missingIn, objectionsIn, payloadOf, readAs, type GiveForm } from './give-form.js';
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
  const { clock } = useLive();
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const { session, timeZone, patient } = view;
  const set = (changed: Partial<GiveForm>): void => setForm({ ...form, ...changed });
  const at = momentOf(form, now, timeZone) ?? now;
  const fault = whenFault(form, now, visitOf(view));
  const objections = objectionsIn(form, view, at);
  const isVoice = objections.length > 0 && !(role !== null && isProvider(role));
  const missing = missingIn(form, isVoice);
  const dose = doseOf(form);
  const chart = (event: FormEvent): void => {
    event.preventDefault();
    const clockNow = clock.now();
    const when = momentOf(form, clockNow, timeZone) ?? clockNow;
    const payload = payloadOf(form, { sessionId: session.id, at: when, isVoice });
    if (payload) sendOnce('medicine:give', payload);
  };
  return (
    <Dialog label={words.title} onClose={onClose} className="action">
      <form onSubmit={chart} onKeyDown={submitOnCtrlEnter}>
        <PatientLine patient={patient} chair={view.chair} />
        <DialogTitle>{words.title}</DialogTitle>
        <p className="medicines-allergy">{allergyLine(view).says}</p>
        <p className="action-note">{words.givenFirst}</p>
        <SignedItems view={view} at={at} form={form} set={set} />
        {form.isOther && <OtherDose form={form} set={set} />}
        {objections.length > 0 && dose && (
          <p className="action-differs" role="status">
            {withClockTimes(objectionWords(objections, dose), timeZone)}{' '}
            {isVoice ? words.needsProvider : words.youOrder}
          </p>
        )}
        {isVoice && dose && (
          <ByVoice
            view={view}
            providerId={form.providerId}
            onProvider={(providerId) => set({ providerId })}
            readBack={words.readBack(doseWords(dose))}
            isReadBack={form.readBack === readAs(dose)}
            onReadBack={(isReadBack) => set({ readBack: isReadBack ? readAs(dose) : '' })}
          />
        )}
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
