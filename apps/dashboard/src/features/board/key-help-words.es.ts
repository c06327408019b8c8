import type { Spoken } from '@chairside/domain';
import type * as english from './key-help-words.en.js';

/** Every word of the list of keys. */
export const words: Spoken<typeof english.words> = {
  board: {
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
  },
  session: {
    title: 'Teclas de la página de un paciente',
    rows: [
      { keys: ['V'], between: ' ', does: 'Registrar signos' },
      { keys: ['N'], between: ' ', does: 'El paso siguiente, marcado con N' },
      { keys: ['A'], between: ' ', does: 'Yo voy: atender la primera alerta de este paciente' },
      { keys: ['P'], between: ' ', does: 'Registrar pausa' },
      { keys: ['R'], between: ' ', does: 'Registrar nueva velocidad' },
      { keys: ['G'], between: ' ', does: 'Registrar dosis completa' },
      { keys: ['C', 'S'], between: ' ', does: 'Antes del fármaco: consentimiento, acompañante' },
      { keys: ['E', 'M', 'W'], between: ' ', does: 'Efecto secundario, medicamento, nota' },
      { keys: ['L'], between: ' ', does: 'Ir a lo que falta antes del alta' },
      { keys: ['T'], between: ' ', does: 'Gráfico como tabla, y de vuelta' },
      { keys: ['F2'], between: ' ', does: 'Ir a la siguiente alerta de cualquier paciente; lo escrito se conserva' },
      { keys: ['Esc'], between: ' ', does: 'Volver al tablero' },
      { keys: ['?'], between: ' ', does: 'Esta lista' },
    ],
  },
  singleKeys: 'Usar teclas sueltas en el tablero y en la página de un paciente',
  close: 'Cerrar',
};
