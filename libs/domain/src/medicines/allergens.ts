import type { Medicine } from './medicines.js';

/** Benzodiazepines, and what their reversal is not given with either (label of flumazenil: known hypersensitivity to them). */
const BENZODIAZEPINES = ['benzodiaz'];
/** Who reacts to one of them may react to another. */
const NSAIDS = ['nsaid', 'aine', 'ibuprofen', 'naproxen', 'ketorolac', 'antiinflam', 'anti inflam'];

/** How an allergy to a medicine is written: beginnings of words, in English and in Spanish, without accents. */
const ALLERGENS: Record<Medicine, readonly string[]> = {
  ondansetron: ['ondansetron', 'zofran', 'setron'],
  metoclopramide: ['metoclopramid', 'reglan'],
  labetalol: ['labetalol', 'beta block', 'betablo', 'beta bloq'],
  hydralazine: ['hydralazin', 'hidralazin'],
  clonidine: ['clonidin', 'catapres'],
  midazolam: ['midazolam', 'versed', ...BENZODIAZEPINES],
  lorazepam: ['lorazepam', 'ativan', ...BENZODIAZEPINES],
  acetaminophen: ['acetaminoph', 'acetaminof', 'paracetamol', 'tylenol'],
  aspirin: ['aspirin', 'acetylsal', 'acetilsal', 'salicyl', 'salicil', ...NSAIDS],
  diphenhydramine: ['diphenhydramin', 'difenhidramin', 'benadryl'],
  glycopyrrolate: ['glycopyrr', 'glicopirr', 'robinul'],
  atropine: ['atropin'],
  'sodium-chloride': ['sodium chloride', 'cloruro de sodio', 'saline', 'suero salino'],
  flumazenil: ['flumazenil', 'romazicon', ...BENZODIAZEPINES],
  naloxone: ['naloxon', 'narcan'],
  epinephrine: ['epinephrin', 'epinefrin', 'adrenalin'],
};

/**
 * Whether what stands charted of a patient's allergies names a medicine or its class. What is charted is free text: a name
 * that stands there counts, whatever is said of it.
 */
export function isAllergen(medicine: Medicine, allergies: string | null | undefined): boolean {
  const words = ` ${plainLetters(allergies ?? '')}`;
  return ALLERGENS[medicine].some((name) => words.includes(` ${name}`));
}

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');
}
