import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

/** Every word of the day around the chairs. */
export const SHIFT_WORDS: Spoken<typeof english.SHIFT_WORDS> = {
  title: 'El día',
  loading: 'Cargando el tablero.',
  forbidden: 'Esta página es para quienes trabajan en los sillones.',
  somebody: 'Alguien',

  line: 'Quién cubre y qué queda abierto del día',
  covers: (name) => `Cubre ahora: ${name}`,
  nobodyCovers: 'No cubre nadie',
  signedIn: 'ha entrado',
  notSignedIn: 'no ha entrado',
  takeCovering: 'Cubro yo ahora',
  open: (list, open, all) => `${list}: faltan ${open} de ${all}`,
  toPage: 'El día',
  more: (count) => `y ${count} más`,
  onlyMore: (count) => `${count} del turno`,
  unwatched: (more) => `${more}: nadie vigila a un paciente`,
  downtime: 'Imprimir la hoja de contingencia',
  noNurse: (chair, nurse) =>
    nurse === undefined ? `${chair}: sin enfermería` : `${chair}: enfermería no ha entrado (${nurse})`,
  noMonitor: (name) =>
    name === undefined ? 'En domicilio: sin vigilancia' : `En domicilio: quien vigila no ha entrado (${name})`,
  coverChairs: (name) => `Yo cubro los sillones de ${name}`,
  youCover: (name) => `Usted cubre los sillones de ${name}`,
  handBack: (name) => `Devolver a ${name}`,
  coversYours: (name) => `${name} cubre sus sillones`,
  amBack: 'Ya volví',
  coveredBy: (nurse, coverer) => `${nurse} · cubre ${coverer}`,
};

export const COVERING_WORDS: Spoken<typeof english.COVERING_WORDS> = {
  title: 'Profesional que cubre',
  who: 'Se le llama cuando nadie atiende una alerta en dos minutos, y figura en todas las pantallas.',
  noTurns: 'No hay nadie previsto para hoy.',
  turn: (name, from, until) => `${from} a ${until}: ${name}`,
  now: 'ahora',
  plan: 'Planificar el día',
  planTitle: 'Quién cubre hoy',
  planNote: 'Sustituye lo previsto antes. Las horas que nadie tiene quedan sin profesional que cubra.',
  provider: 'Profesional',
  from: 'Desde',
  until: 'Hasta',
  addTurn: 'Añadir un turno',
  removeTurn: 'Quitar este turno',
  save: 'Guardar el plan',
  saving: 'Guardando',
  cancel: 'Cancelar',
};

export const CHAIRS_WORDS: Spoken<typeof english.CHAIRS_WORDS> = {
  title: 'Cubrir un descanso y entregar',
  none: 'Nadie tiene un paciente en un sillón.',
  chairs: (names) => (names.length === 1 ? `Sillón ${names[0]}` : `Sillones ${names.join(', ')}`),
  noChairs: 'ahora sin sillón',
  since: (clock) => `desde las ${clock}`,
};

export const LIST_WORDS: Spoken<typeof english.LIST_WORDS> = {
  complete: 'Completa.',
  right: 'Bien',
  notRight: 'Mal',
  report: 'Avisar de un fallo',
  byBoard: 'Lo rellena el tablero.',
  done: (name, clock) => `${name}, ${clock}`,
  found: (note, name, clock) => `Mal: “${note}”. ${name}, ${clock}.`,
  decided: (words, name, clock) => `Decidido: “${words}”. ${name}, ${clock}.`,
  waits: 'Espera a un profesional.',
  firstDrug: 'Mientras quede algo abierto, el primer fármaco del día exige un motivo y un profesional.',
  dayCloses: 'El día se cierra cuando todo esto está hecho.',
  notRightTitle: '¿Qué está mal?',
  notRightNote: 'Queda abierto hasta que decida un profesional.',
  note: 'Qué encontró',
  save: 'Registrar',
  decide: 'Decidir',
  decideTitle: '¿Qué decide?',
  decideNote: 'Diga qué se hizo, o por qué el día puede seguir sin ello. Su nombre queda debajo.',
  decision: 'Qué decidió',
  saving: 'Guardando',
  cancel: 'Cancelar',
  matters: 'Mal en la apertura o el cierre',
  noMatters: 'No hay nada que espere una decisión.',
};
