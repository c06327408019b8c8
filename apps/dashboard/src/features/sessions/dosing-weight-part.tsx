import { roundHalfUp, WEIGHT_BASES, weightAskedAbout, type Commands, type WeightBasis } from '@chairside/domain';
import { AmountField, ReasonButtons } from '../../ui/form-fields.js';
import { cleanAmount, type ActionForm } from './action-form.js';
import { WEIGHT_BASIS_WORDS, WEIGHT_WORDS as words } from './dosing-weight-words.en.js';
import type { SessionInView } from './session-in-view.js';

interface PartProps {
  form: ActionForm;
  view: SessionInView;
  set: (changed: Partial<ActionForm>) => void;
}

/** Which weight a dose is for, where the protocol wants it said (clinical.md 3.3); nothing is chosen beforehand. */
export function DosingWeightPart({ form, view, set }: PartProps) {
  const measured = weightAskedAbout(view.session, view.protocol);
  if (measured === null) return null;
  return (
    <>
      <ReasonButtons<WeightBasis>
        label={words.which(roundHalfUp(measured, 1))}
        reasons={WEIGHT_BASES}
        wordOf={(basis) => WEIGHT_BASIS_WORDS[basis]}
        chosen={form.weightBasis}
        onChoose={(weightBasis) => set({ weightBasis })}
      />
      {form.weightBasis !== null && form.weightBasis !== 'actual' && (
        <AmountField
          label={words.dosed}
          unit="kg"
          value={form.dosingKg}
          onType={(text) => set({ dosingKg: cleanAmount(text) })}
        />
      )}
    </>
  );
}

/** What a form says of it. */
export function dosingWeightIn({
  weightBasis,
  dosingKg,
}: Pick<ActionForm, 'weightBasis' | 'dosingKg'>): Pick<Commands['order:sign'], 'dosingWeight'> {
  if (weightBasis === null) return {};
  if (weightBasis === 'actual') return { dosingWeight: { basis: weightBasis } };
  const kg = Number(dosingKg);
  return kg > 0 ? { dosingWeight: { basis: weightBasis, kg } } : {};
}
