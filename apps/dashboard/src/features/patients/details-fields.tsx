import type { ClinicDay, Protocol } from '@chairside/domain';
import { TextField } from '../../ui/form-fields.js';
import { birthFault, birthHint, phoneFault, replacedBy, type RegisterForm } from './register-form.js';
import { PATIENT_WORDS as words } from './words.en.js';

interface DetailsFieldsProps {
  form: RegisterForm;
  /** What was there before it was typed over. */
  seen: RegisterForm;
  today: ClinicDay;
  protocols: readonly Protocol[];
  onType: (changed: Partial<RegisterForm>) => void;
}

/** What is charted of a person, with what a birth date amounts to. */
export function DetailsFields({ form, seen, today, protocols, onType }: DetailsFieldsProps) {
  const replaced = (field: keyof RegisterForm) => replacedBy(field, form, seen);
  const birth = [birthHint(form.birthDate, today, protocols), replaced('birthDate')].filter((hint) => hint !== null);
  return (
    <>
      <div className="field-row">
        <TextField
          label={words.family}
          value={form.family}
          onType={(family) => onType({ family })}
          hint={replaced('family')}
          autoFocus
          maxLength={200}
        />
        <TextField
          label={words.given}
          value={form.given}
          onType={(given) => onType({ given })}
          hint={replaced('given')}
          maxLength={200}
        />
      </div>
      <div className="field-row">
        <TextField
          type="date"
          label={words.birthDate}
          value={form.birthDate}
          onType={(birthDate) => onType({ birthDate })}
          fault={birthFault(form.birthDate, today)}
          hint={birth.length === 0 ? null : birth.join(' · ')}
        />
        <TextField
          label={words.number}
          value={form.number}
          onType={(number) => onType({ number })}
          hint={replaced('number')}
          maxLength={40}
        />
      </div>
      <TextField
        label={words.phone}
        value={form.phone}
        onType={(phone) => onType({ phone })}
        fault={phoneFault(form.phone)}
        hint={replaced('phone') ?? words.phoneHint}
        maxLength={40}
      />
      <TextField
        label={words.allergies}
        value={form.allergies}
        onType={(allergies) => onType({ allergies })}
        hint={replaced('allergies') ?? words.allergiesHint}
        maxLength={500}
      />
    </>
  );
}
