import {
  ADVERSE_EVENT_WORDS,
  suggestGrade,
  type AdverseEvent,
  type AdverseEventTerm,
  type EventSource,
  type Iso,
} from '@chairside/domain';
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
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { PatientLine } from '../vitals/patient-line.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { EventFields, TermField } from './event-fields.js';
import { formOf, formOfEvent, isOver, judgementOf, missingIn, type EventForm } from './event-form.js';
import { EVENT_WORDS as words } from './words.en.js';
import './events.css';

/** What a dialog is about: a new report, of something that was charted or of nothing, or an event as it is now. */
export type EventSubject =
  | { kind: 'new'; term: AdverseEventTerm | null; at: Iso | null; source: EventSource | null }
  | { kind: 'reported'; event: AdverseEvent };

interface EventDialogProps {
  subject: EventSubject;
  view: SessionInView;
  onClose: () => void;
}

/** Reports an adverse event, or says what became of one: what is charted stands there, the grade is the nurse's. */
export function EventDialog({ subject, view, onClose }: EventDialogProps) {
  useReturnFocus();
  const now = useClinicNow();
  const { clock } = useLive();
  const { session, timeZone } = view;
  const [form, setForm] = useState<EventForm>(() => firstForm(subject, view, now));
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const set = (changed: Partial<EventForm>): void => setForm({ ...form, ...changed });
  const isNew = subject.kind === 'new';
  const onset = onsetOf(subject, form, now, timeZone);
  const overAt = (at: Iso): Iso => momentOf({ clock: form.overClock }, at, timeZone) ?? form.overAt ?? at;
  const missing = missingIn(form);
  const faults = [form.clock, form.overClock].map((text) => whenFault({ clock: text }, now, visitOf(view)));
  const suggested = suggestedFor(subject, view, form, { onset, until: isOver(form.outcome) ? overAt(now) : null });
  const title = isNew ? words.dialogTitle : words.judgeTitle(ADVERSE_EVENT_WORDS[subject.event.term].label);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const at = clock.now();
    const judgement = judgementOf(form, overAt(at));
    if (!judgement || form.term === null) return;
    const { id: sessionId } = session;
    if (!isNew)
      return sendOnce('adverse-event:judge', {
        sessionId,
        eventId: subject.event.id,
        seen: subject.event.states.length,
        ...judgement,
      });
    const source = subject.source ? { source: subject.source } : {};
    const began = onsetOf(subject, form, at, timeZone);
    sendOnce('adverse-event:report', { sessionId, term: form.term, at: began, ...source, ...judgement });
  };
  return (
    <Dialog label={title} onClose={onClose} className="action">
      <form onSubmit={submit} onKeyDown={submitOnCtrlEnter}>
        <PatientLine patient={view.patient} chair={view.chair} />
        <DialogTitle>{title}</DialogTitle>
        {isNew && <TermField form={form} set={set} />}
        {isNew && (
          <ClockField
            label={words.when}
            now={subject.at === null ? words.now(clockTime(now, timeZone)) : clockTime(subject.at, timeZone)}
            value={form.clock}
            fault={faults[0] ?? null}
            onType={(typed) => set({ clock: typed.replace(/[^\d:]/g, '') })}
          />
        )}
        <EventFields form={form} session={session} suggested={suggested} set={set} />
        {isOver(form.outcome) && (
          <ClockField
            label={words.overAt}
            now={form.overAt === null ? words.now(clockTime(now, timeZone)) : clockTime(form.overAt, timeZone)}
            value={form.overClock}
            fault={faults[1] ?? null}
            onType={(typed) => set({ overClock: typed.replace(/[^\d:]/g, '') })}
          />
        )}
        {missing.length > 0 && (
          <p className="action-note">{words.stillToFill(missing.map((part) => words.part[part]).join(', '))}</p>
        )}
        <ProblemText problem={problem} timeZone={timeZone} />
        <footer className="action-foot">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" look="primary" disabled={isSending || missing.length > 0 || faults.some(Boolean)}>
            {isSending ? words.sending : isNew ? words.confirm : words.confirmJudge}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function firstForm(subject: EventSubject, { session }: SessionInView, now: Iso): EventForm {
  if (subject.kind === 'reported') return formOfEvent(session, subject.event);
  return formOf(session, subject.term, subject.at ?? now);
}

function onsetOf(subject: EventSubject, form: EventForm, now: Iso, timeZone: string): Iso {
  if (subject.kind === 'reported') return subject.event.at;
  return momentOf(form, now, timeZone) ?? subject.at ?? now;
}

function suggestedFor(
  subject: EventSubject,
  { session }: SessionInView,
  { term, actions, medicineIds }: EventForm,
  { onset, until }: { onset: Iso; until: Iso | null },
) {
  if (term === null) return null;
  const source = subject.kind === 'new' ? subject.source : subject.event.source;
  const effect = session.effects.find(({ id }) => source && 'effectId' in source && source.effectId === id) ?? null;
  return suggestGrade(session, { term, at: onset, until, actions, medicineIds, effect });
}
