import type { Spoken } from '@chairside/domain';
import type * as english from './key-help-words.en.js';

/** Every word of the list of keys. */
export const words: Spoken<typeof english.words> = {
  title: 'Teclas del tablero',
  rows: [
    {
      keys: ['1', '9'],
      between: '–',
      does: 'Abrir un sillón; para el 10 y mayores, escriba enseguida la segunda cifra',
    },
    { keys: ['←', '↑', '→', '↓'], between: ' ', does: 'Ir de un sillón a otro' },
    { keys: ['Enter'], between: ' ', does: 'Abrir la página del paciente' },
    { keys: ['V'], between: ' ', does: 'Registrar signos de ese sillón' },
    {
      keys: ['A'],
      between: ' ',
      does: 'Yo voy: atender la alerta que muestra el sillón o la tarjeta con marco, y ninguna otra',
    },
    {
      keys: ['J', 'K'],
      between: ' ',
      does: 'Ir a la alerta siguiente o anterior en “Requiere atención”; A atiende entonces esa',
    },
    {
      keys: ['F2'],
      between: ' ',
      does: 'Ir a la siguiente alerta de “Requieren atención”: primero una alta que nadie tiene, si no la siguiente de cualquier nivel. También desde una hoja abierta o una página; lo escrito se conserva',
    },
    { keys: ['/'], between: ' ', does: 'Buscar un paciente' },
    { keys: ['M'], between: ' ', does: 'Mostrar los míos o todos los sillones' },
    { keys: ['?'], between: ' ', does: 'Esta lista' },
  ],
  singleKeys: 'Usar teclas sueltas en el tablero',
  close: 'Cerrar',
};
