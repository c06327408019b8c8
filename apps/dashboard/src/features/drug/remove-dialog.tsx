import type { Commands, WasteSource } from '@chairside/domain';
import { useState, type ReactNode } from 'react';
import { useLive } from '../../live/live-context.js';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { AmountField } from '../../ui/form-fields.js';
import { DrugForm } from './drug-form.js';
import { figureOf, mgWords, typedFigure } from './figures.js';
import { DRUG_FORM_WORDS } from './words.en.js';

/** What is charted as gone: wasted out of a vial or a syringe, or returned out of a vial. */
export type Leaving = ({ kind: 'waste' } & WasteSource) | { kind: 'return'; vialId: string };

interface RemoveDialogProps {
  leaving: Leaving;
  /** What the record says is left. */
  leftMg: number;
  isEstimated?: boolean;
  about?: ReactNode;
  timeZone: string;
  onClose: () => void;
}

/** A waste or a return: what is left by the record stands there to be compared with what is seen. */
export function RemoveDialog({ leaving, leftMg, isEstimated = false, timeZone, about, onClose }: RemoveDialogProps) {
  const { clock } = useLive();
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const [typed, setTyped] = useState(leftMg > 0 ? mgWords(leftMg) : '');
  const words = leaving.kind === 'waste' ? DRUG_FORM_WORDS.waste : DRUG_FORM_WORDS.giveBack;
  const mg = figureOf(typed);
  const chart = (): void => {
    if (mg === null) return;
    const said = { mg, at: clock.now() };
    if (leaving.kind === 'return') return sendOnce('vial:return', { vialId: leaving.vialId, ...said });
    const { kind: _kind, ...source } = leaving;
    sendOnce('waste:record', { ...source, ...said } as Commands['waste:record']);
  };
  return (
    <DrugForm {...words} {...{ isWhole: mg !== null, isSending, problem, timeZone, onClose, about }} onChart={chart}>
      <p className="action-note">{DRUG_FORM_WORDS.record(mgWords(leftMg), isEstimated)}</p>
      <AmountField label={words.mg} unit="mg" value={typed} onType={(text) => setTyped(typedFigure(text))} />
    </DrugForm>
  );
}
