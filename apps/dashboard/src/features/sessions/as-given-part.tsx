import { AmountField, TextField } from '../../ui/form-fields.js';
import { Button } from '../../ui/button.js';
import { cleanAmount, type ActionForm } from './action-form.js';
import { AS_GIVEN_WORDS as words } from './as-given-words.en.js';
import { extraAsGiven } from './as-given.js';
import type { SessionAction } from './session-action.js';
import type { SessionInView } from './session-in-view.js';

interface AsGivenPartProps {
  action: SessionAction;
  view: SessionInView;
  form: ActionForm;
  isOffered: boolean;
  onChange: (form: ActionForm) => void;
}

/** The second way beside an order: what was given already goes into the record as it was (decision 43). */
export function AsGivenPart({ action, view, form, isOffered, onChange }: AsGivenPartProps) {
  const set = (changed: Partial<ActionForm>): void => onChange({ ...form, ...changed });
  if (form.asGiven === null) {
    return isOffered ? (
      <div>
        <Button onClick={() => set({ asGiven: '' })}>{words.offer}</Button>
      </div>
    ) : null;
  }
  const { rate, mg } = extraAsGiven(action, view);
  return (
    <section className="action-missing as-given" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="action-differs">{words.only}</p>
      {rate && (
        <AmountField
          label={words.rate}
          unit={words.rateUnit}
          value={form.rate}
          onType={(typed) => set({ rate: cleanAmount(typed) })}
        />
      )}
      {mg && (
        <AmountField
          label={words.mg}
          unit={words.mgUnit}
          value={form.doseMg}
          onType={(typed) => set({ doseMg: cleanAmount(typed) })}
        />
      )}
      <TextField label={words.why} value={form.asGiven} maxLength={500} onType={(asGiven) => set({ asGiven })} />
      <p className="action-note">{words.happens}</p>
      {action.isAsGiven !== true && (
        <div>
          <Button look="quiet" onClick={() => set({ asGiven: null })}>
            {words.back}
          </Button>
        </div>
      )}
    </section>
  );
}
