import {
  beyondOrder,
  DRUG_PRODUCT_WORDS,
  DRUG_PRODUCTS,
  heldMl,
  mgOf,
  planOf,
  portionPlan,
  standingDrug,
  type Board,
  type Id,
  type Iso,
  type Vial,
} from '@chairside/domain';
import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { Button } from '../../ui/button.js';
import { AmountField, ReasonButtons } from '../../ui/form-fields.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { PatientLine } from '../vitals/patient-line.js';
import { DrugForm } from './drug-form.js';
import { figureOf, mgWords, mlWords, typedFigure } from './figures.js';
import { OpenVialDialog } from './open-vial-dialog.js';
import { useDrugBoard } from './use-drug.js';
import { DRUG_FORM_WORDS, DRUG_WORDS } from './words.en.js';

const words = DRUG_FORM_WORDS.draw;

/** What was drawn for a patient: from which vial, and how many millilitres of it. */
export function DrawDialog({ view, onClose }: { view: SessionInView; onClose: () => void }) {
  const now = useClinicNow();
  const { clock } = useLive();
  const board = useDrugBoard();
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const [chosen, setChosen] = useState<Id | null>(null);
  const [typed, setTyped] = useState('');
  const [isOpening, setIsOpening] = useState(false);
  const { session, patient, chair, timeZone } = view;
  const vials = board ? usableVials(board, now) : [];
  const vial = vials.find(({ id }) => id === chosen) ?? (vials.length === 1 ? vials[0] : undefined);
  const ml = figureOf(typed);
  const beyond = board && vial && ml ? beyondOrder(board.drug, session, vial, ml) : null;
  const chart = (): void => {
    const confirmed = beyond ? { confirmed: true as const } : {};
    if (vial && ml)
      sendOnce('vial:draw', { vialId: vial.id, sessionId: session.id, ml, ...confirmed, at: clock.now() });
  };
  const state = { isWhole: vial !== undefined && ml !== null, isSending, problem, timeZone, onClose };
  if (isOpening) return <OpenVialDialog timeZone={timeZone} onClose={() => setIsOpening(false)} />;
  return (
    <DrugForm
      {...words}
      {...state}
      confirm={beyond ? words.confirmBeyond : words.confirm}
      onChart={chart}
      about={<PatientLine patient={patient} chair={chair} />}
    >
      {vials.length === 0 || !board ? (
        <p className="action-differs">{words.noVial}</p>
      ) : (
        <ReasonButtons<Id>
          label={words.vial}
          reasons={vials.map(({ id }) => id)}
          wordOf={(id) => vialWords(board, vials, id, timeZone)}
          chosen={vial?.id ?? null}
          onChoose={setChosen}
        />
      )}
      <div>
        <Button size="small" onClick={() => setIsOpening(true)}>
          {DRUG_WORDS.openVial}
        </Button>
      </div>
      <AmountField label={words.ml} unit="mL" value={typed} onType={(text) => setTyped(typedFigure(text))} />
      {beyond && (
        <p role="alert" className="action-differs">
          {words.beyond(mgWords(beyond.inHandMg), mgWords(beyond.orderedMg))}
        </p>
      )}
      {vial && <p className="action-note">{hintOf(vial, ml, (planOf(session) ?? portionPlan(session))?.doseMg)}</p>}
    </DrugForm>
  );
}

/** Open, not used up, and neither beyond its time. */
function usableVials({ drug }: Board, now: Iso): Vial[] {
  return standingDrug(drug, 'vial').filter((vial) => vial.useBy > now && heldMl(drug, vial) > 0);
}

function vialWords({ drug }: Board, vials: readonly Vial[], id: Id, timeZone: string): string {
  const vial = vials.find((one) => one.id === id);
  if (!vial) return '';
  const { lot, at, product } = vial;
  return words.vialOf(lot, clockTime(at, timeZone), mlWords(heldMl(drug, vial)), DRUG_PRODUCT_WORDS[product]);
}

/** What the volume amounts to, beside what the signed order is for. */
function hintOf({ product }: Vial, ml: number | null, orderedMg: number | undefined): string {
  const { mg, ml: whole } = DRUG_PRODUCTS[product];
  return [
    ...(ml === null ? [] : [words.hint(mgWords(mgOf(product, ml)))]),
    ...(orderedMg === undefined ? [] : [words.needs(mgWords(orderedMg), mlWords((orderedMg * whole) / mg))]),
  ].join(' ');
}
