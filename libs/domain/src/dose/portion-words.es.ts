import type { GivenBy } from '../protocols/routes.js';
import type { Spoken } from '../spoken.js';
import type * as english from './portion-words.en.js';

export const INJECTION_SITE_WORDS: Spoken<typeof english.INJECTION_SITE_WORDS> = {
  'left-deltoid': 'Brazo izquierdo',
  'right-deltoid': 'Brazo derecho',
  'left-thigh': 'Muslo izquierdo',
  'right-thigh': 'Muslo derecho',
  'left-gluteal': 'Glúteo izquierdo',
  'right-gluteal': 'Glúteo derecho',
};

const PORTION_WORDS: Record<GivenBy, readonly [one: string, more: string]> = {
  pump: ['bolsa', 'bolsas'],
  injection: ['inyección', 'inyecciones'],
  device: ['dispositivo', 'dispositivos'],
  lozenge: ['tableta sublingual', 'tabletas sublinguales'],
  nothing: ['porción', 'porciones'],
};

export function portionsWords(count: number, givenBy: GivenBy): string {
  const [one, more] = PORTION_WORDS[givenBy];
  return `${count} ${count === 1 ? one : more}`;
}
