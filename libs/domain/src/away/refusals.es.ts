import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const AWAY_REFUSALS: Spoken<typeof english.AWAY_REFUSALS> = {
  notHere: 'Este paciente no está en la clínica: no puede estar fuera del sillón.',
  awayAlready: 'Este paciente ya figura fuera del sillón. Registre primero que volvió.',
  noSuchCompany: 'No hay tal persona en esta clínica que lo acompañe.',
};
