import type { Spoken } from '../spoken.js';
import type * as english from './words.en.js';

export const HELP_LEVEL_WORDS: Spoken<typeof english.HELP_LEVEL_WORDS> = { help: 'Ayuda', emergency: 'Emergencia' };

export const EMERGENCY_EVENT_WORDS: Spoken<typeof english.EMERGENCY_EVENT_WORDS> = {
  airway: 'Vía aérea abierta',
  oxygen: 'Oxígeno puesto',
  'drug-given': 'Fármaco dado',
  compressions: 'Compresiones iniciadas',
  'ems-called': 'Ambulancia llamada',
  'ems-arrived': 'Ambulancia aquí',
  moved: 'Paciente trasladado',
};

export const HELP_OUTCOME_WORDS: Spoken<typeof english.HELP_OUTCOME_WORDS> = {
  helped: 'Atendido, paciente bien',
  'watched-closely': 'Se queda, bajo vigilancia estrecha',
  'gone-to-hospital': 'Llevado al hospital',
  'called-in-error': 'Llamada por error',
};
