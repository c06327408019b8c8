import { isProvider, isVitalSign, MEASURE_WORDS, needsProvider, vitalSign, type CustomLimit } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { Button } from '../../ui/button.js';
import { DialogTitle } from '../../ui/dialog-title.js';
import { Dialog } from '../../ui/dialog.js';
import { AmountField, SelectField, TextField } from '../../ui/form-fields.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { useMyRole } from '../auth/use-my-role.js';
import { cleanAmount } from '../sessions/action-form.js';
import { ByVoice } from '../sessions/by-voice.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { PatientLine } from '../vitals/patient-line.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { EMPTY_LIMIT_FORM, limitGaps, type LimitForm, type LimitGaps } from './limit-gaps.js';
import { limitLinesOf, limitWords, type LimitLine } from './limit-lines.js';
import { LIMIT_FORM_WORDS as words } from './words.en.js';

interface LimitDialogProps {
  view: SessionInView;
  /** The one that is to be the protocol's again; nothing where one is to be changed. */
  back?: CustomLimit | undefined;
  onClose: () => void;
}

/** Sets a limit for one patient, with a reason; what lets more pass names the provider who decided it. */
export function LimitDialog({ view, back, onClose }: LimitDialogProps) {
  useReturnFocus();
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const [form, setForm] = useState(EMPTY_LIMIT_FORM);
  const set = (changed: Partial<typeof form>): void => setForm({ ...form, ...changed });
  const { session, protocol, patient, chair, timeZone, staff } = view;
  const role = useMyRole();
  const lines = limitLinesOf(session, protocol);
  const of = back ?? lines.find(({ key }) => key === form.key);
  const value = back || form.text === '' ? null : Number(form.text);
  const isVoice = of !== undefined && !(role !== null && isProvider(role)) && needsProvider({ staff }, view, of, value);
  const said = back ? words.backSaid : of && value !== null ? limitWords(of, value) : '';
  const gaps = limitGaps({ form, of, value, isBack: back !== undefined, isVoice, said }, view);
  const isWhole = of !== undefined && Object.values(gaps).every((gap) => gap === null);
  const chart = (event: FormEvent): void => {
    event.preventDefault();
    if (!isWhole || isSending) return;
    const { measure, level, direction } = of;
    const order = isVoice ? { order: { by: form.providerId, readBack: true as const } } : {};
    sendOnce('limit:set', {
      sessionId: session.id,
      measure,
      level,
      direction,
      value,
      reason: form.reason.trim(),
      ...order,
    });
  };
  const title = back ? words.backTitle : words.title;
  return (
    <Dialog label={title} onClose={onClose} className="action">
      <form onSubmit={chart} onKeyDown={submitOnCtrlEnter}>
        <PatientLine patient={patient} chair={chair} />
        <DialogTitle>{title}</DialogTitle>
        <p className="action-note">{back ? limitWords(back, back.value ?? 0) : words.note}</p>
        {!back && <Figure lines={lines} form={form} gaps={gaps} set={set} />}
        <TextField
          label={words.reason}
          value={form.reason}
          maxLength={500}
          hint={gaps.reason}
          onType={(reason) => set({ reason })}
        />
        {isVoice && (
          <>
            <p className="action-differs" role="status">
              {words.needsProvider}
            </p>
            <ByVoice
              view={view}
              providerId={form.providerId}
              onProvider={(providerId) => set({ providerId })}
              readBack={words.readBack(said)}
              isReadBack={form.readBack === said}
              onReadBack={(isReadBack) => set({ readBack: isReadBack ? said : '' })}
              hint={gaps.provider}
            />
          </>
        )}
        <ProblemText problem={problem} timeZone={timeZone} />
        <footer className="action-foot">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" look="primary" disabled={!isWhole || isSending}>
            {isSending ? words.sending : back ? words.confirmBack : words.confirm}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

interface FigureProps {
  lines: readonly LimitLine[];
  form: LimitForm;
  gaps: LimitGaps;
  set: (changed: { key?: string; text?: string }) => void;
}

/** Which limit, as it holds for this patient now, and the figure that is to take its place. */
function Figure({ lines, form, gaps, set }: FigureProps) {
  const chosen = lines.find(({ key }) => key === form.key);
  return (
    <>
      <SelectField
        label={words.which}
        value={form.key}
        hint={gaps.which}
        options={lines.map((line) => ({
          value: line.key,
          word: limitWords(line, line.at),
          group: MEASURE_WORDS[line.measure].label,
        }))}
        onChoose={(key) => set({ key, text: '' })}
      />
      <AmountField
        label={words.value}
        unit={chosen && isVitalSign(chosen.measure) ? vitalSign(chosen.measure).unit : ''}
        value={form.text}
        hint={gaps.value}
        onType={(text) => set({ text: cleanAmount(text) })}
      />
    </>
  );
}
