import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const CONTACTS_REFUSALS: Spoken<typeof english.CONTACTS_REFUSALS> = {
  noSuchAttempt: 'No hay tal intento de contactar a este paciente.',
  struck: 'Este intento fue anulado por error de registro.',
};
