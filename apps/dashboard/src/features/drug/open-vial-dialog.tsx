import { DRUG_PRODUCT_WORDS, drugProducts, isDay, type DrugProduct } from '@chairside/domain';
import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { ReasonButtons, TextField } from '../../ui/form-fields.js';
import { DrugForm } from './drug-form.js';
import { DRUG_FORM_WORDS } from './words.en.js';

const words = DRUG_FORM_WORDS.open;

/** A vial is opened: what stands on its label. Nothing is chosen beforehand. */
export function OpenVialDialog({ timeZone, onClose }: { timeZone: string; onClose: () => void }) {
  const { clock } = useLive();
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const [product, setProduct] = useState<DrugProduct | null>(null);
  const [lot, setLot] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const isWhole = product !== null && lot.trim() !== '' && isDay(expiresOn);
  const chart = (): void => {
    if (product) sendOnce('vial:open', { product, lot: lot.trim(), expiresOn, at: clock.now() });
  };
  return (
    <DrugForm {...words} {...{ isWhole, isSending, problem, timeZone, onClose }} onChart={chart}>
      <ReasonButtons<DrugProduct>
        label={words.product}
        reasons={drugProducts}
        wordOf={(one) => DRUG_PRODUCT_WORDS[one]}
        chosen={product}
        onChoose={setProduct}
      />
      <div className="action-row">
        <TextField label={words.lot} value={lot} maxLength={40} onType={setLot} />
        <TextField label={words.expires} type="date" value={expiresOn} onType={setExpiresOn} />
      </div>
    </DrugForm>
  );
}
