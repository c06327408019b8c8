import {
  COUNT_MOMENT_WORDS,
  COUNT_MOMENTS,
  DRUG_PRODUCT_WORDS,
  drugProducts,
  expectedVials,
  type CountMoment,
  type DrugProduct,
  type DrugRecords,
} from '@chairside/domain';
import { useState } from 'react';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { AmountField, ReasonButtons, TextField } from '../../ui/form-fields.js';
import { DrugForm } from './drug-form.js';
import { DRUG_FORM_WORDS } from './words.en.js';

const words = DRUG_FORM_WORDS.count;
const SHORTEST_REASON = 3;

interface CountDialogProps {
  records: DrugRecords;
  timeZone: string;
  onClose: () => void;
}

interface CountForm {
  moment: CountMoment | null;
  product: DrugProduct | null;
  vials: string;
  received: string;
  reason: string;
}

const EMPTY: CountForm = { moment: null, product: null, vials: '', received: '', reason: '' };

/** How many unopened vials there are; what is expected is said once a figure stands there, not before. */
export function CountDialog({ records, timeZone, onClose }: CountDialogProps) {
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const [form, setForm] = useState<CountForm>(EMPTY);
  const set = (changed: Partial<CountForm>): void => setForm({ ...form, ...changed });
  const { moment, product, vials, received, reason } = form;
  const expected = product && expectedVials(records, product, Number(received));
  const isOff = vials !== '' && expected !== null && expected !== Number(vials);
  const isExplained = !isOff || reason.trim().length >= SHORTEST_REASON;
  const isWhole = moment !== null && product !== null && vials !== '' && isExplained;
  const chart = (): void => {
    if (!moment || !product) return;
    const more = {
      ...(received === '' ? {} : { received: Number(received) }),
      ...(isOff ? { reason: reason.trim() } : {}),
    };
    sendOnce('drug-count:record', { moment, product, vials: Number(vials), ...more });
  };
  return (
    <DrugForm {...words} {...{ isWhole, isSending, problem, timeZone, onClose }} onChart={chart}>
      <ReasonButtons<CountMoment>
        label={words.moment}
        reasons={COUNT_MOMENTS}
        wordOf={(one) => COUNT_MOMENT_WORDS[one]}
        chosen={moment}
        onChoose={(one) => set({ moment: one })}
      />
      <ReasonButtons<DrugProduct>
        label={words.product}
        reasons={drugProducts}
        wordOf={(one) => DRUG_PRODUCT_WORDS[one]}
        chosen={product}
        onChoose={(one) => set({ product: one })}
      />
      <div className="action-row">
        <AmountField
          label={words.vials}
          unit={words.unit}
          value={vials}
          onType={(text) => set({ vials: digits(text) })}
        />
        <AmountField
          label={words.received}
          unit={words.unit}
          value={received}
          onType={(text) => set({ received: digits(text) })}
        />
      </div>
      {product && vials !== '' && (
        <p className={isOff ? 'action-differs' : 'action-note'} role="status">
          {expectedWords(expected, isOff)}
        </p>
      )}
      {isOff && (
        <TextField label={words.reason} value={reason} maxLength={500} onType={(text) => set({ reason: text })} />
      )}
    </DrugForm>
  );
}

function expectedWords(expected: number | null, isOff: boolean): string {
  if (expected === null) return words.first;
  return isOff ? words.differs(expected) : words.expected(expected);
}

function digits(text: string): string {
  return text.replace(/\D/g, '').slice(0, 4);
}
