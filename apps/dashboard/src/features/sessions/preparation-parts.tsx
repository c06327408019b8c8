import { AmountField, TextField } from '../../ui/form-fields.js';
import { RescuePart } from '../medicines/rescue-part.js';
import { cleanAmount, type ActionForm } from './action-form.js';
import type { SessionInView } from './session-in-view.js';
import { FORM_WORDS as words } from './words.en.js';

interface PartProps {
  form: ActionForm;
  set: (changed: Partial<ActionForm>) => void;
}

export function Consent({ form, set }: PartProps) {
  return (
    <TextField
      label={words.consentVersion}
      hint={words.consentHint}
      value={form.consentVersion}
      maxLength={60}
      onType={(consentVersion) => set({ consentVersion })}
    />
  );
}

export function Escort({ form, set }: PartProps) {
  return (
    <>
      <div className="field-row">
        <TextField
          label={words.escortName}
          value={form.escortName}
          maxLength={200}
          onType={(escortName) => set({ escortName })}
        />
        <TextField
          label={words.escortRelation}
          value={form.escortRelation}
          maxLength={60}
          onType={(escortRelation) => set({ escortRelation })}
        />
      </div>
      <TextField
        label={words.escortPhone}
        value={form.escortPhone}
        maxLength={40}
        onType={(escortPhone) => set({ escortPhone })}
      />
    </>
  );
}

/** Nothing is proposed: what is signed is what the provider typed, and ticked. */
export function Order({ form, view, set }: PartProps & { view: SessionInView }) {
  return (
    <>
      <div className="field-row">
        <AmountField
          label={words.dose}
          unit={words.doseUnit}
          value={form.doseMgPerKg}
          onType={(text) => set({ doseMgPerKg: cleanAmount(text) })}
        />
        <AmountField
          label={words.minutes}
          unit={words.minutesUnit}
          value={form.minutes}
          onType={(text) => set({ minutes: cleanAmount(text) })}
        />
        <AmountField
          label={words.concentration}
          unit={words.concentrationUnit}
          value={form.concentration}
          onType={(text) => set({ concentration: cleanAmount(text) })}
        />
      </div>
      <TextField label={words.orderReason} value={form.text} maxLength={500} onType={(text) => set({ text })} />
      <RescuePart form={form} view={view} set={set} />
    </>
  );
}
