import { useState } from 'react';
import { forgetTyped, keepTyped, typedBefore, type Draft } from '../auth/typed-here.js';
import { useMe } from '../auth/use-me.js';
import { FIELDS, type RegisterForm } from './register-form.js';

export interface TypedForm {
  form: RegisterForm;
  /** What its author saw where something is typed, and what stands now everywhere else. */
  seen: RegisterForm;
  type: (changed: Partial<RegisterForm>) => void;
  /** What is typed was saved, or is thrown away. */
  forget: () => void;
}

/**
 * What is typed over what is known of a patient. Only what was touched is kept, with what stood there when it was: a
 * correction that somebody else makes meanwhile shows in the other fields, and in these when a refusal told it.
 */
export function useTyped(name: string, known: RegisterForm, told: Partial<RegisterForm>): TypedForm {
  const { id: author } = useMe();
  const [draft, setDraft] = useState<Draft>(() => typedBefore(author, name));
  const seen = { ...known, ...draft.seen, ...told };
  const form = { ...seen, ...draft.typed };
  const type = (changed: Partial<RegisterForm>): void => {
    const typed = { ...form, ...changed };
    const touched = FIELDS.filter((field) => typed[field] !== seen[field]);
    const of = (whole: RegisterForm) => Object.fromEntries(touched.map((field) => [field, whole[field]]));
    const next = { typed: of(typed), seen: of(seen) };
    setDraft(next);
    keepTyped(author, name, next);
  };
  return { form, seen, type, forget: () => forgetTyped(author, name) };
}
