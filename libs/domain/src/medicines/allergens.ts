import type { Medicine } from './medicines.js';

// Each is the beginning of a word, with `~` its end, with `=` all of it: in English or Spanish, without accents, brands too.
const BENZODIAZEPINES = [
  ...['=benzo', '=benzos', 'benzodiaz', 'benzodiac', '~azepam', '~azolam', '~azepoxide'],
  ...['valium', 'xanax', 'klonopin', 'rivotril'],
];
/** Who reacts to one of them may react to another. */
const NSAIDS = [
  ...[
    'nsaid',
    '=aine',
    '=aines',
    'anti inflam',
    'antiinflam',
    'ibuprofen',
    'naproxen',
    'ketorolac',
    'diclofenac',
    '~oxicam',
  ],
  ...['indomet', 'celecox', 'ketoprof', 'motrin', 'advil', 'aleve', 'toradol', 'voltaren'],
];
const BETA_BLOCKERS = ['beta block', 'betablo', 'beta bloq', 'bloqueadores beta', 'bloqueante beta', '~olol', '~alol'];
const SETRONS = ['~setron', 'setron', '5 ht3', '5ht3'];

const ALLERGENS: Record<Medicine, readonly string[]> = {
  ondansetron: ['zofran', ...SETRONS],
  metoclopramide: ['metoclopramid', 'reglan', 'primperan'],
  labetalol: ['trandate', ...BETA_BLOCKERS],
  hydralazine: ['hydralazin', 'hidralazin', 'apresoline'],
  clonidine: ['clonidin', 'catapres'],
  midazolam: ['versed', 'dormicum', ...BENZODIAZEPINES],
  lorazepam: ['ativan', ...BENZODIAZEPINES],
  acetaminophen: ['acetaminoph', 'acetaminof', 'paracetamol', 'tylenol', '=apap'],
  aspirin: ['aspirin', '=asa', '=aas', 'acetylsal', 'acetilsal', 'salicyl', 'salicil', ...NSAIDS],
  diphenhydramine: ['diphenhydramin', 'difenhidramin', 'benadryl'],
  glycopyrrolate: ['glycopyrr', 'glicopirr', 'robinul'],
  atropine: ['atropin'],
  'sodium-chloride': ['sodium chloride', 'cloruro de sodio', 'cloruro sodico', 'saline', 'salino', 'salina'],
  // its label: not where a benzodiazepine is not borne
  flumazenil: ['flumazenil', 'romazicon', 'anexate', ...BENZODIAZEPINES],
  naloxone: ['naloxon', 'narcan'],
  epinephrine: ['epinephrin', 'epinefrin', 'adrenalin'],
};

/**
 * Whether what stands charted of a patient's allergies names a medicine or its class. What is charted is free text: a name
 * that is known here counts, whatever is said of it; one that is not known is found by nobody but the reader.
 */
export function isAllergen(medicine: Medicine, allergies: string | null | undefined): boolean {
  const words = ` ${plainLetters(allergies ?? '')} `;
  return ALLERGENS[medicine].some((name) => words.includes(asWritten(name)));
}

function asWritten(name: string): string {
  if (name.startsWith('~')) return `${name.slice(1)} `;
  return name.startsWith('=') ? ` ${name.slice(1)} ` : ` ${name}`;
}

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('β', 'beta')
    .replace(/benzo-/g, 'benzo')
    .replace(/[^a-z0-9]+/g, ' ');
}
