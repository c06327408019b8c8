import { PAYMENT_WAYS, PAYMENT_WORDS, type Id, type PaymentWay } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useSubmit } from '../../live/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ReasonButtons, TextField } from '../../ui/form-fields.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { ProblemText } from '../sessions/problem-text.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { COVERAGE_WORDS as words } from './words.en.js';

interface CoverageDialogProps {
  patientId: Id;
  timeZone: string;
  onClose: () => void;
  onDone: () => void;
}

/** Notes how the visits of a patient are paid for from now on; what was noted before stays readable. */
export function CoverageDialog({ patientId, timeZone, onClose, onDone }: CoverageDialogProps) {
  useReturnFocus();
  const { submit, isSending, problem } = useSubmit();
  const [way, setWay] = useState<PaymentWay | null>(null);
  const [until, setUntil] = useState('');
  const [said, setSaid] = useState('');
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (way === null) return;
    const authorisedUntil = until === '' ? {} : { authorisedUntil: until };
    const text = said.trim() === '' ? {} : { words: said.trim() };
    submit('coverage:note', { patientId, way, ...authorisedUntil, ...text }, onDone);
  };
  return (
    <Dialog label={words.note} onClose={onClose} className="action">
      <form onSubmit={onSubmit} onKeyDown={submitOnCtrlEnter}>
        <h2>{words.note}</h2>
        <ReasonButtons
          label={words.way}
          reasons={PAYMENT_WAYS}
          wordOf={(one) => PAYMENT_WORDS[one]}
          chosen={way}
          onChoose={setWay}
        />
        <TextField type="date" label={words.until} value={until} onType={setUntil} hint={words.untilHint} />
        <TextField label={words.words} value={said} onType={setSaid} hint={words.wordsHint} maxLength={200} />
        {way === null && <p className="action-note">{words.choose}</p>}
        <ProblemText refused={words.notSaved} problem={problem} timeZone={timeZone} />
        <div className="action-foot">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" type="submit" disabled={isSending || way === null}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
