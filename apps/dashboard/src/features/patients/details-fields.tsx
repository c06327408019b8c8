import type { ClinicDay, Protocol } from '@chairside/domain';
import { TextField } from '../../ui/form-fields.js';
import { birthFault, birthHint, type RegisterForm } from './register-form.js';
import { PATIENT_WORDS as words } from './words.en.js';

interface DetailsFieldsProps {
  form: RegisterForm;
  today: ClinicDay;
  protocols: readonly Protocol[];
  onType: (changed: Partial<RegisterForm>) => void;
}

/** What is charted of a person, with what a birth date amounts to. */
export function DetailsFields({ form, today, protocols, onType }: DetailsFieldsProps) {
  return (
    <>
      <div className="field-row">
        <TextField
          label={words.family}
          value={form.family}
          onType={(family) => onType({ family })}
          autoFocus
          maxLength={200}
        />
        <TextField label={words.given} value={form.given} onType={(given) => onType({ given })} maxLength={200} />
      </div>
      <div className="field-row">
        <TextField
          type="date"
          label={words.birthDate}
          value={form.birthDate}
          onType={(birthDate) => onType({ birthDate })}
          fault={birthFault(form.birthDate, today)}
          hint={birthHint(form.birthDate, today, protocols)}
        />
        <TextField label={words.number} value={form.number} onType={(number) => onType({ number })} maxLength={40} />
      </div>
      <TextField
        label={words.allergies}
        value={form.allergies}
        onType={(allergies) => onType({ allergies })}
        hint={words.allergiesHint}
        maxLength={500}
      />
    </>
  );
}
