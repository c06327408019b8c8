import { useState, type ReactNode } from 'react';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { TextField } from '../../ui/form-fields.js';
import { DrugForm } from './drug-form.js';
import { DRUG_FORM_WORDS } from './words.en.js';

const words = DRUG_FORM_WORDS.strike;
const SHORTEST_REASON = 3;

interface StrikeRecordDialogProps {
  recordId: string;
  about: ReactNode;
  timeZone: string;
  onClose: () => void;
}

/** A record of the drug was charted in error: asks why. */
export function StrikeRecordDialog({ recordId, about, timeZone, onClose }: StrikeRecordDialogProps) {
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const [reason, setReason] = useState('');
  const isWhole = reason.trim().length >= SHORTEST_REASON;
  const chart = (): void => sendOnce('drug:strike', { recordId, reason: reason.trim() });
  return (
    <DrugForm {...words} {...{ isWhole, isSending, problem, timeZone, onClose, about }} onChart={chart}>
      <TextField label={words.reason} value={reason} maxLength={500} onType={setReason} />
    </DrugForm>
  );
}
