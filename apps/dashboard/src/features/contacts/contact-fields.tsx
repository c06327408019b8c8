import { CONTACT_RESULT_WORDS, CONTACT_WAY_WORDS, CONTACT_WAYS, contactResults } from '@chairside/domain';
import { ReasonButtons, TextField } from '../../ui/form-fields.js';
import type { ContactForm } from './contact-form.js';
import { CONTACT_WORDS as words } from './words.en.js';

interface ContactFieldsProps {
  form: ContactForm;
  /** The number to call; left out where nobody knows whether there is one. */
  phone?: string | null;
  onChange: (form: ContactForm) => void;
}

/** How somebody tried to reach a patient, and what came of it. */
export function ContactFields({ form, phone, onChange }: ContactFieldsProps) {
  const set = (changed: Partial<ContactForm>): void => onChange({ ...form, ...changed });
  return (
    <>
      {phone !== undefined && <p className="action-note">{words.call(phone)}</p>}
      <ReasonButtons
        label={words.how}
        reasons={CONTACT_WAYS}
        wordOf={(how) => CONTACT_WAY_WORDS[how]}
        chosen={form.how}
        onChoose={(how) => set({ how })}
      />
      <ReasonButtons
        label={words.result}
        reasons={contactResults}
        wordOf={(result) => CONTACT_RESULT_WORDS[result]}
        chosen={form.result}
        onChoose={(result) => set({ result })}
      />
      <TextField label={words.words} value={form.words} maxLength={500} onType={(said) => set({ words: said })} />
    </>
  );
}
