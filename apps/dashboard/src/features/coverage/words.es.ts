import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

export const COVERAGE_WORDS: Spoken<typeof english.COVERAGE_WORDS> = {
  title: 'Cobertura y pago',
  none: 'Nadie ha anotado cómo se pagan las visitas.',
  note: 'Anotar la cobertura',
  seenBy:
    'Solo lo ven la recepción, las enfermeras jefe, los médicos y los administradores; en ningún tablero, pantalla de pared ni impresión.',
  way: 'Cómo se pagan las visitas',
  until: 'Autorizado hasta, último día',
  untilHint: 'Déjelo vacío donde nadie tiene que autorizar.',
  words: 'Algo más',
  wordsHint: 'El plan, las cuotas, el nivel de la tarifa. Nada de su salud.',
  choose: 'Elija cómo se pagan las visitas.',
  save: 'Guardar',
  cancel: 'Cancelar',
  notSaved: 'No se guardó.',
  earlier: 'Antes de eso',
  authorised: (day: string) => `autorizado hasta ${day}`,
  left: (days: number) => (days === 0 ? 'el último día' : days === 1 ? 'queda 1 día' : `quedan ${days} días`),
  ended: (day: string, days: number) =>
    `la autorización terminó ${day}, ${days === 1 ? '1 día' : `${days} días`} antes`,
  by: (name: string, when: string) => `${name}, ${when}`,
  somebody: 'Alguien',
};
