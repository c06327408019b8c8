import type { Spoken } from '@chairside/domain';
import type * as english from './hand-over-words.en.js';

/** Every word of handing a patient over to another nurse. */
export const HAND_OVER_WORDS: Spoken<typeof english.HAND_OVER_WORDS> = {
  handOver: 'Entregar',
  takeOver: 'Tomar a cargo',
  handOverMine: 'Entregar mis sillones',
  handOverOf: (name) => `Entregar los sillones de ${name}`,

  title: 'Entregar sillones',
  which: 'Qué pacientes',
  somebody: 'Alguien',
  chair: (name) => `Sillón ${name}`,
  noChair: 'Sin sillón',
  born: (date) => `Nac. ${date}`,
  nurseIs: (name) => `Enfermería: ${name}`,
  noNurse: 'Aún sin enfermería',

  to: 'Entregar a',
  onShift: 'En turno hoy',
  notPlanned: 'No previsto para hoy',
  signedIn: (name) => `${name} · con sesión iniciada`,
  onBreak: (name, coverer) => `${name} · en pausa, cubre ${coverer}`,

  note: (patient) => `Lo que debe saber de ${patient} quien sigue`,
  noteHint: 'Cómo está, qué pasó, qué toca y qué vigilar.',
  noteFree: 'Nadie tenía a este paciente: la nota puede omitirse.',
  missing: {
    which: 'Marque al menos un paciente.',
    to: 'Elija quién toma a cargo.',
    note: 'Escríbalo con al menos tres letras.',
  },

  refused: 'No se entregó.',
  confirm: (count) => (count > 1 ? `Entregar ${count} pacientes` : 'Entregar'),
  sending: 'Enviando',
  cancel: 'Cancelar',

  latestTitle: 'Entrega de turno',
  latest: (name, clock) => `Entregado por ${name} a las ${clock}:`,
  takenLatest: (name, clock) => `Tomado a cargo por ${name} a las ${clock}:`,
  taken: (name, clock) => `Tomado a cargo por ${name} a las ${clock}.`,
};
