import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

/** Every word of an absence, but for the tile's. */
export const AWAY_WORDS: Spoken<typeof english.AWAY_WORDS> = {
  away: 'Ausencia',
  title: 'Ausencia breve',
  where: 'Adónde',
  minutes: 'Vuelve en',
  minutesOf: (minutes) => `${minutes} min`,
  goesWith: 'Quién acompaña',
  alone: 'Nadie',
  pumpRuns: 'La bomba está en marcha. Chairside no la detiene.',
  chart: 'Registrar ausencia',
  cancel: 'Cancelar',
  isAway: (reason, since, until) => `Ausente: ${reason} desde las ${since}, vuelve a las ${until}.`,
  with: (name) => `Acompaña ${name}.`,
  goesAlone: 'No acompaña nadie.',
  pump: (status) => `Salió en este estado: ${status.toLowerCase()}.`,
  seen: 'Veo al paciente: ha vuelto',
  sending: 'Enviando',
  line: (reason, until) => `Ausente: ${reason}, vuelve a las ${until}`,
  back: 'De vuelta en el sillón',
  somebody: 'alguien',
};
