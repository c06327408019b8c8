import type { WitnessedRecord } from '@chairside/domain';
import { useState, type ReactNode } from 'react';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { AmountField } from '../../ui/form-fields.js';
import { DrugForm } from './drug-form.js';
import { typedFigure } from './figures.js';
import { DRUG_FORM_WORDS } from './words.en.js';

const words = DRUG_FORM_WORDS.witness;

interface WitnessDialogProps {
  record: WitnessedRecord;
  /** Who charted it. */
  author: string;
  about: ReactNode;
  timeZone: string;
  onClose: () => void;
}

/** A second person types what they saw; the figure on record is not shown before (floor rule 12). */
export function WitnessDialog({ record, author, about, timeZone, onClose }: WitnessDialogProps) {
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const [typed, setTyped] = useState('');
  const isCount = record.kind === 'count';
  const isWhole = isCount ? /^\d+$/.test(typed) : /^\d+(\.\d{1,2})?$/.test(typed);
  const chart = (): void => sendOnce('drug:witness', { recordId: record.id, seen: Number(typed) });
  const state = { isWhole, isSending, problem, timeZone, onClose, about };
  return (
    <DrugForm title={words.title} note={words.note(author)} confirm={words.confirm} {...state} onChart={chart}>
      <AmountField
        label={isCount ? words.vials : words.mg}
        unit={isCount ? words.vialsUnit : 'mg'}
        value={typed}
        onType={(text) => setTyped(typedFigure(text))}
      />
    </DrugForm>
  );
}
