import type { Spoken } from '../spoken.js';
import { objectionWords } from './words.es.js';
import type * as english from './refusals.en.js';

export const MEDICINES_REFUSALS: Spoken<typeof english.MEDICINES_REFUSALS> = {
  noSuchMedicine: 'No hay tal medicamento en esta sesión.',
  struck: 'Este medicamento fue anulado por error de registro.',
  objected: (objections, dose) =>
    `${objectionWords(objections, dose)} Pregunte a un profesional y diga quién lo ordenó.`,
  onlyProviderOrders: 'Solo un profesional ordena un medicamento: diga quién lo ordenó.',
};
