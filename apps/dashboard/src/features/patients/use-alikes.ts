import { patientAlikes, type PatientAlike } from '@chairside/contracts';
import { useDeferredValue } from 'react';
import { useKeptRead } from '../../live/use-kept-read.js';
import { alikePath } from './find-path.js';
import type { RegisterForm } from './register-form.js';

const IDENTITY = ['family', 'given', 'birthDate'] as const;
const NOBODY: readonly PatientAlike[] = [];

/**
 * Who else of the clinic's patients could be the one whose details are typed; nobody while too little is typed, or
 * nothing of who they are. A patient is not named to be their own double.
 */
export function useAlikes(form: RegisterForm, known: RegisterForm, patientId: string): readonly PatientAlike[] {
  const isTyped = IDENTITY.some((field) => form[field] !== known[field]);
  const path = useDeferredValue(isTyped ? alikePath(form) : null);
  const read = useKeptRead(path, patientAlikes);
  return path !== null && read.kind === 'ready' ? read.value.filter(({ patient }) => patient.id !== patientId) : NOBODY;
}
