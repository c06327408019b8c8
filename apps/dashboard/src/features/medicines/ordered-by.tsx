import { doseWords, isProvider, type MedicineDose } from '@chairside/domain';
import { SelectField, TickField } from '../../ui/form-fields.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { readAs, type GiveForm } from './give-form.js';
import { GIVE_WORDS as words } from './words.en.js';

interface OrderedByProps {
  view: SessionInView;
  dose: MedicineDose;
  form: GiveForm;
  set: (changed: Partial<GiveForm>) => void;
}

/** Who ordered it by voice; what was read back holds for this dose alone. */
export function OrderedBy({ view: { staff }, dose, form, set }: OrderedByProps) {
  const providers = Object.values(staff).filter(({ role }) => isProvider(role));
  const said = readAs(dose);
  return (
    <>
      <SelectField
        label={words.provider}
        value={form.providerId}
        options={providers.map(({ id, name }) => ({ value: id, word: name }))}
        onChoose={(providerId) => set({ providerId })}
      />
      <TickField
        label={words.readBack(doseWords(dose))}
        isTicked={form.readBack === said}
        onTick={(isTicked) => set({ readBack: isTicked ? said : '' })}
      />
    </>
  );
}
