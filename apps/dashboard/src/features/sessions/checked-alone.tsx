import { TextField } from '../../ui/form-fields.js';
import type { ActionForm } from './action-form.js';
import { CHECKED_ALONE_WORDS as words } from './checked-alone-words.en.js';

interface CheckedAloneProps {
  form: ActionForm;
  onChange: (form: ActionForm) => void;
}

/** With nobody there to read the pump: whoever starts it read it themselves, and says why (floor rule 12). */
export function CheckedAlone({ form, onChange }: CheckedAloneProps) {
  return (
    <TextField
      label={words.why}
      hint={words.hint}
      value={form.checkedAlone}
      maxLength={500}
      onType={(checkedAlone) => onChange({ ...form, checkedAlone })}
    />
  );
}
