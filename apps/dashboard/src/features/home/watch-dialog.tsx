import { minutesAfter, watchNeededUntil, type HomeRules } from '@chairside/domain';
import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { ReasonButtons } from '../../ui/form-fields.js';
import { DrugForm } from '../drug/drug-form.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { PatientLine } from '../vitals/patient-line.js';
import { HOME_FORM_WORDS as words } from './words.en.js';

/** Hours that are offered beyond what a dose of now would need. */
const HOURS = [3, 4, 6, 8] as const;
const HOUR = 60;

/** Whoever opens it says until when they watch; nothing is chosen beforehand. */
export function WatchDialog({ view, rules, onClose }: { view: SessionInView; rules: HomeRules; onClose: () => void }) {
  const { clock } = useLive();
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const [hours, setHours] = useState<`${number}` | null>(null);
  const { session, patient, chair, timeZone } = view;
  const needed = Math.ceil((Math.max(0, ...rules.checkMinutes) + rules.watchMinutes) / HOUR);
  const offered = HOURS.filter((one) => one >= needed).map((one) => `${one}` as const);
  const chart = (): void => {
    if (hours === null) return;
    const [now, wished] = [clock.now(), Number(hours) * HOUR];
    const least = watchNeededUntil({ home: rules }, now);
    const until = minutesAfter(now, wished);
    sendOnce('home:watch', { sessionId: session.id, until: until > least ? until : least });
  };
  const state = { isWhole: hours !== null, isSending, problem, timeZone, onClose };
  return (
    <DrugForm {...words.watch} {...state} onChart={chart} about={<PatientLine patient={patient} chair={chair} />}>
      <ReasonButtons
        label={words.until}
        reasons={offered}
        wordOf={(one) => words.hours(Number(one))}
        chosen={hours}
        onChoose={setHours}
      />
    </DrugForm>
  );
}
