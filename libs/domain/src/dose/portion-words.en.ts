import type { GivenBy } from '../protocols/routes.js';
import type { InjectionSite } from './injection-sites.js';

export const INJECTION_SITE_WORDS: Record<InjectionSite, string> = {
  'left-deltoid': 'Left upper arm',
  'right-deltoid': 'Right upper arm',
  'left-thigh': 'Left thigh',
  'right-thigh': 'Right thigh',
  'left-gluteal': 'Left gluteal',
  'right-gluteal': 'Right gluteal',
};

/** One portion of what is given so, as one says it. */
const PORTION_WORDS: Record<GivenBy, string> = {
  pump: 'bag',
  injection: 'injection',
  device: 'device',
  lozenge: 'lozenge',
  nothing: 'portion',
};

/** So many portions as one says it: "2 devices". */
export function portionsWords(count: number, givenBy: GivenBy): string {
  const one = PORTION_WORDS[givenBy];
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
