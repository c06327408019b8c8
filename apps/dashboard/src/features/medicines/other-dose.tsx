import {
  DOSE_UNIT_WORDS,
  DOSE_UNITS,
  MEDICINE_ROUTE_WORDS,
  MEDICINE_ROUTES,
  MEDICINE_WORDS,
  medicines,
  type DoseUnit,
  type Medicine,
  type MedicineRoute,
} from '@chairside/domain';
import { AmountField, ReasonButtons, SelectField } from '../../ui/form-fields.js';
import { cleanAmount } from '../sessions/action-form.js';
import type { GiveForm } from './give-form.js';
import { GIVE_WORDS as words } from './words.en.js';

interface OtherDoseProps {
  form: GiveForm;
  set: (changed: Partial<GiveForm>) => void;
}

/** What does not stand in the order: everything is typed or chosen, nothing is proposed. */
export function OtherDose({ form, set }: OtherDoseProps) {
  return (
    <>
      <div className="field-row">
        <SelectField
          label={words.medicine}
          value={form.medicine ?? ''}
          options={medicines.map((one) => ({ value: one, word: MEDICINE_WORDS[one] }))}
          onChoose={(medicine) => set({ medicine: medicine as Medicine })}
        />
        <AmountField
          label={words.dose}
          unit=""
          value={form.dose}
          onType={(typed) => set({ dose: cleanAmount(typed) })}
        />
      </div>
      <ReasonButtons<DoseUnit>
        label={words.unit}
        reasons={DOSE_UNITS}
        wordOf={(unit) => DOSE_UNIT_WORDS[unit]}
        chosen={form.unit}
        onChoose={(unit) => set({ unit })}
      />
      <ReasonButtons<MedicineRoute>
        label={words.route}
        reasons={MEDICINE_ROUTES}
        wordOf={(route) => MEDICINE_ROUTE_WORDS[route]}
        chosen={form.route}
        onChoose={(route) => set({ route })}
      />
    </>
  );
}
