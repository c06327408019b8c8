import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const CLINIC_REFUSALS: Spoken<typeof english.CLINIC_REFUSALS> = {
  dayOver: 'Este día terminó: se puede leer, no planear.',
  noSuchInPlan: 'Esta agenda nombra una persona o un sillón que la clínica no tiene.',
  chairExists: (name) => `Ya hay un sillón ${name}.`,
  noSuchChair: 'No hay tal sillón en esta clínica.',
  chairInUse: 'Hay un paciente en este sillón.',
};
