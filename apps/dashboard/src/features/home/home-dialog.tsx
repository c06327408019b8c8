import type { HomeDetails } from '@chairside/domain';
import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { DrugForm } from '../drug/drug-form.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { PatientLine } from '../vitals/patient-line.js';
import { EMPTY_HOME, HOME_SAYS, type HomeTyped } from './home-form.js';
import { HomeFields } from './home-fields.js';
import { HOME_FORM_WORDS as words } from './words.en.js';

/** What is charted in a dialog of its own. */
export type HomeForm = HomeDetails['kind'];

interface HomeDialogProps {
  form: HomeForm;
  view: SessionInView;
  onClose: () => void;
}

/** One thing of a session at home; nothing is chosen beforehand, and a refusal keeps what was typed. */
export function HomeDialog({ form, view, onClose }: HomeDialogProps) {
  const { clock } = useLive();
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const [typed, setTyped] = useState<HomeTyped>(EMPTY_HOME);
  const { session, patient, chair, timeZone } = view;
  const said = HOME_SAYS[form](typed);
  const chart = (): void => {
    if (said) sendOnce('home:record', { sessionId: session.id, at: clock.now(), ...said });
  };
  const state = { isWhole: said !== null, isSending, problem, timeZone, onClose };
  return (
    <DrugForm {...words[form]} {...state} onChart={chart} about={<PatientLine patient={patient} chair={chair} />}>
      <HomeFields form={form} typed={typed} set={(changed) => setTyped({ ...typed, ...changed })} />
    </DrugForm>
  );
}
