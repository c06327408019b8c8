import { useState } from 'react';
import { forgetTyped, keepTyped, typedBefore } from '../auth/typed-here.js';
import { useMe } from '../auth/use-me.js';
import type { RegisterForm } from './register-form.js';

export interface TypedForm {
  form: RegisterForm;
  type: (changed: Partial<RegisterForm>) => void;
  /** What is typed was saved, or is thrown away. */
  forget: () => void;
}

/**
 * What is typed over what is known of a patient. Only what was touched is kept: a correction that somebody else makes
 * meanwhile shows in the other fields, and is not undone by saving.
 */
export function useTyped(name: string, known: RegisterForm): TypedForm {
  const { id: author } = useMe();
  const [typed, setTyped] = useState<Partial<RegisterForm>>(() => typedBefore(author, name));
  const type = (changed: Partial<RegisterForm>): void => {
    const next = { ...typed, ...changed };
    setTyped(next);
    keepTyped(author, name, next);
  };
  return { form: { ...known, ...typed }, type, forget: () => forgetTyped(author, name) };
}
