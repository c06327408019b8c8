import { patientAlikes, type PatientAlike } from '@chairside/contracts';
import { useDeferredValue } from 'react';
import { alikePath } from './find-path.js';
import type { RegisterForm } from './register-form.js';
import { useKeptRead } from './use-kept-read.js';

const NOBODY: readonly PatientAlike[] = [];

/** Who of the clinic's patients could be the one that is being registered; nobody while too little is typed. */
export function useAlikes(form: RegisterForm): readonly PatientAlike[] {
  const path = useDeferredValue(alikePath(form));
  const read = useKeptRead(path, patientAlikes);
  return path !== null && read.kind === 'ready' ? read.value : NOBODY;
}
