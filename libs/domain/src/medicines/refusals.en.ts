import type { Objection } from './given-medicine.js';
import type { MedicineDose } from './rescue-item.js';
import { objectionWords } from './words.en.js';

/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const MEDICINES_REFUSALS = {
  noSuchMedicine: 'There is no such medicine in this session.',
  struck: 'This medicine was struck as charted in error.',
  objected: (objections: readonly Objection[], dose: MedicineDose) =>
    `${objectionWords(objections, dose)} Ask a provider, and name who ordered it.`,
  onlyProviderOrders: 'Only a provider orders a medicine: name who ordered it.',
} as const;
