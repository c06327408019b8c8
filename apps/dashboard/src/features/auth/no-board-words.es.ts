import type { Spoken } from '@chairside/domain';
import type * as english from './no-board-words.en.js';

/** The words for a role that has no board. */
export const NO_BOARD_WORDS: Spoken<typeof english.NO_BOARD_WORDS> = {
  noBoard: 'Sin acceso a los pacientes',
  noRole: 'persona sin función',
  noBoardFor: (name, role) =>
    `${name}, usted entró como ${role}. Esta función no tiene acceso al tablero ni al registro de ningún paciente.`,
  mayPlan: 'Puede registrar pacientes, citar sesiones y llevar la lista de sillones, pero no en esta pantalla.',
  mayNothing:
    'En esta pantalla no hay nada que pueda hacer. Si la función no es la correcta, pregunte a quien administra este sistema.',
};
