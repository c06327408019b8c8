import { knowsBolus } from '@chairside/domain';
import { AmountField, TextField } from '../../ui/form-fields.js';
import { RescuePart } from '../medicines/rescue-part.js';
import { cleanAmount, type ActionForm } from './action-form.js';
import { DosingWeightPart } from './dosing-weight-part.js';
import { OrderSoFar } from './order-so-far.js';
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

interface OrderProps extends PartProps {
  view: SessionInView;
  /** The drug runs: what hangs on the pump stays, and so does what was signed beside it; the reason is asked for apart. */
  isRunning?: boolean;
}

/** Nothing is proposed: what is signed is what the provider typed, and ticked. */
export function Order({ form, view, set, isRunning = false }: OrderProps) {
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
        {!isRunning && (
          <AmountField
            label={words.concentration}
            unit={words.concentrationUnit}
            value={form.concentration}
            onType={(text) => set({ concentration: cleanAmount(text) })}
          />
        )}
        {!isRunning && knowsBolus(view.protocol) && (
          <AmountField
            label={words.bolus}
            unit={words.doseUnit}
            value={form.bolusMgPerKg}
            onType={(text) => set({ bolusMgPerKg: cleanAmount(text) })}
          />
        )}
      </div>
      {!isRunning && <DosingWeightPart form={form} view={view} set={set} />}
      <OrderSoFar form={form} view={view} />
      {!isRunning && (
        <>
          <TextField label={words.orderReason} value={form.text} maxLength={500} onType={(text) => set({ text })} />
          <RescuePart form={form} view={view} set={set} />
        </>
      )}
    </>
  );
}
