import type { Foreseen, Panel, Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

/** How values are written. */
export const FORMAT_WORDS: Spoken<typeof english.FORMAT_WORDS> = {
  air: 'aire',
  litres: (value) => `${value} L`,
  ofTop: (top) => `de ${top}`,
};

/** What may be wrong with a measurement itself, beside the patient. */
const DEVICE_WORDS: Partial<Record<Panel, string>> = { bloodPressure: 'el manguito', oxygen: 'el sensor' };

export const NOT_TAKEN_WORDS: Spoken<typeof english.NOT_TAKEN_WORDS> = {
  refused: 'Rechaza',
  asleep: 'Duerme',
  equipment: 'Equipo',
  deferred: 'Descansa',
  'moves-to-touch': 'Responde al tacto',
};

/** The reason in full, where it is chosen. */
export const NOT_TAKEN_CHOICES: Spoken<typeof english.NOT_TAKEN_CHOICES> = {
  ...NOT_TAKEN_WORDS,
  deferred: 'Descansa, PA aplazada',
  'moves-to-touch': 'Se mueve o responde al tacto suave',
};

/** What a set says of a measure that has no number, behind its name. */
export const NOT_TAKEN_SAID: Spoken<typeof english.NOT_TAKEN_SAID> = {
  refused: 'sin medir: rechaza',
  asleep: 'sin medir: duerme',
  equipment: 'sin medir: equipo',
  deferred: 'aplazada, descansa',
  'moves-to-touch': 'al tacto suave: se mueve o responde',
};

/** Why a pressure cannot be put off now. */
export const DEFERRAL_BAR_WORDS: Spoken<typeof english.DEFERRAL_BAR_WORDS> = {
  'no-value': 'no antes de la primera PA',
  'no-drug': 'no antes del fármaco',
  'first-minutes': 'no en los primeros 20 minutos',
  alert: 'no con una alerta abierta de PA, SpO₂ o sedación',
  'second-reading': 'no mientras la última PA espera su segunda lectura',
  'dose-raised': 'no tras subir la dosis',
  twice: 'no dos veces seguidas',
};

/** The key of a scale's value. */
function keyWords(value: number): string {
  return value === 10 ? 'T para diez' : String(value);
}

const FORESEEN_WORDS: Record<Foreseen, string> = {
  calls: '; la alerta sale al guardar',
  'goes-on': '; la alerta abierta sigue',
  'found-late': ' como detectado tarde, para el profesional; no sale ninguna alerta',
  nothing: '',
};

/** What the sheet says about one field. */
export const FIELD_WORDS: Spoken<typeof english.FIELD_WORDS> = {
  wholeFigure: (label, value, low, high) => `${label} ${value} no puede ser. Escriba de ${low} a ${high}.`,
  otherUnit: (label, value, hint) => `${label} ${value} no puede ser. ${hint}`,
  notANumber: (label, value) => `${label} ${value} no es un número.`,
  tooPrecise: (label, value) => `${label} ${value} tiene demasiados decimales.`,
  notBelow: (label, value, upper) => `${label} ${value} no puede ser. Debe ser menor que ${upper}.`,
  question: ({ label, value, last, panel, foreseen }) => ({
    what: `¿${label} ${value}?`,
    why: [
      ...(last ? [`Antes ${last.value}, ${last.ago}.`] : []),
      `Mire al paciente${panel && DEVICE_WORDS[panel] ? ` y ${DEVICE_WORDS[panel]}` : ''}.`,
    ].join(' '),
    keeps: `${value}${FORESEEN_WORDS[foreseen]}`,
    keep: `Conservar ${value}`,
  }),
  oddPair: (name, figure, apart) => ({
    what: `¿${name} ${figure}?`,
    why: `${apart} de diferencia. Revise ${DEVICE_WORDS.bloodPressure}.`,
    keeps: figure,
    keep: `Conservar ${figure}`,
  }),
  lost: (keys) => (keys === 1 ? 'Se ignoró 1 tecla más.' : `Se ignoraron ${keys} teclas más.`),
  again: (what) => `otra vez conserva ${what}. Retroceso para cambiarlo.`,
  anew: 'Retroceso para escribir de nuevo.',
  empty: (label) => `${label}: vacío.`,
  emptyHow: 'lo marca como no medido.',
  passOptional: 'lo salta: ahora no se pide.',
  letterFirst: 'Primero la letra: A para aire, O para litros. No se tomó ninguna cifra.',
  leadingZero: 'Aquí un número no empieza por 0. No se tomó nada.',
  twoValues: 'Dos valores con una barra entre ellos son una presión arterial. No se tomó nada.',
  full: (label, value) => `${label} ${value} queda así. Una tecla de más no se tomó. Enter pasa al siguiente.`,
  unclear: (first, second) => `¿${first} o ${second}? Pulse ${keyWords(first)} otra vez, o ${keyWords(second)}.`,
  unclearShort: (first, second) => `¿${first} o ${second}?`,
  pair: (label) =>
    `Falta: ${label}. Una lectura del manguito da las dos. Si no la hubo, marque las dos como no medidas.`,
  whyNot: (label) => `${label}: no se midió. ¿Por qué?`,
  notTakenShort: 'No medido',
  notChosen: '–',
  noEarlier: 'Nada aún',
  air: 'Aire',
  litres: 'Litros',
  critical: 'En un límite crítico',
  caution: 'En un límite de precaución',
};

/** The pad of digits. */
export const PAD_WORDS: Spoken<typeof english.PAD_WORDS> = {
  pad: 'Teclado numérico',
  erase: 'Borrar la última cifra',
  next: 'Sigue',
  point: 'Punto decimal',
};

/** The sheet around the fields. */
export const SHEET_WORDS: Spoken<typeof english.SHEET_WORDS> = {
  title: 'Registrar signos',
  titleFor: (patient, chair) =>
    chair === undefined ? `Registrar signos de ${patient}` : `Registrar signos de ${patient}, sillón ${chair}`,
  chair: (name) => `Sillón ${name}`,
  noChair: 'Sin sillón',
  born: (date) => `Nac. ${date}`,
  due: (what, clock) => `${what}: toca ${clock}`,
  nothingDue: 'Ahora no toca nada',
  somebody: 'Otra persona',
  savedMeanwhile: (who, clock, set) => `${who} guardó una toma a las ${clock}: ${set}`,
  notLive: 'Sin conexión. Se guardará cuando vuelva.',
  was: (value, ago) => `antes ${value}, ${ago}`,
  optional: 'opcional en esta toma',
  next: 'siguiente',
  back: 'atrás',
  notTaken: 'No medido',
  takenAt: 'Tomada a las',
  change: 'cambiar',
  now: 'ahora',
  timeQuestion: (clock) => `Esta toma se empezó a las ${clock}. ¿Cuándo se midió?`,
  gaps: (what) => `Sin registrar: ${what}.`,
  savesWithout: 'otra vez guarda sin estos valores.',
  stray: 'Puede que una tecla haya ido a otro campo. Mire cada valor.',
  savesAsIs: 'otra vez los guarda como están.',
  restNeeds: 'La PA solo se aplaza si se registran.',
  takenThen: (clock) => `A las ${clock}`,
  takenNow: 'Ahora mismo',
  foundLate: (what) => `${what}: detectado tarde. Queda para el profesional y no sale ninguna alerta.`,
  baselineStays: 'El valor basal queda como estaba al empezar el fármaco. Para cambiarlo, corrija aquella toma.',
  tooEarly: (clock) => `No se puede registrar nada anterior al inicio de esta visita, a las ${clock}.`,
  wrongTime: 'Escriba la hora así: 10:56.',
  ahead: (typed, now) => `${typed} aún no ha llegado: son las ${now}.`,
  beforeVisit: (typed, checkIn) => `${typed} es anterior a la llegada, ${checkIn}.`,
  lateReason: 'Se tomó hace más de 12 horas. ¿Por qué se registra ahora?',
  nothingCharted: 'No se registró nada. Escriba un valor o diga por qué no se midió.',
  keep: 'Dejar en borrador',
  draft: (clock) => `Borrador de las ${clock}, suyo.`,
  discard: 'Descartar',
  close: 'Cerrar',
  save: 'Guardar toma',
  sending: 'Enviando',
  heldHere: 'Esta toma está en este dispositivo. Se envía sola cuando vuelva la conexión. Puede cerrar esta hoja.',
  refused: 'Esta toma no se guardó.',
  gone: 'Esta sesión ya no está en el tablero. Aquí no se puede registrar nada.',
  keys: {
    enter: 'Enter',
    shift: 'Shift',
    tab: 'Tab',
    ctrl: 'Ctrl',
    esc: 'Esc',
    minus: '-',
    then: '1',
    just: '2',
    ten: 'T',
    air: 'A',
    litres: 'O',
  },
};

/** Correcting a reading. */
export const CORRECT_WORDS: Spoken<typeof english.CORRECT_WORDS> = {
  title: 'Corregir una toma',
  titleFor: (patient, chair) =>
    chair === undefined ? `Corregir una toma de ${patient}` : `Corregir una toma de ${patient}, sillón ${chair}`,
  explain: 'Los valores anteriores quedan en el registro, tachados, con el motivo que usted dé.',
  reason: '¿Por qué se corrige?',
  reasonMissing: 'Diga por qué se corrige, al menos con una palabra.',
  unchanged: 'No se cambió nada, así que no se corrige nada. Cambie un valor o la hora, o cierre esta hoja.',
  save: 'Guardar corrección',
  corrected: (who, clock, set) =>
    set === ''
      ? `${who} dijo a las ${clock} que esta toma se registró por error.`
      : `${who} corrigió esta toma a las ${clock}: ${set}.`,
  onTop: 'Poner mis cambios encima',
  taken: (clock) => `Tomada a las ${clock}`,
};

/** The set changed while the sheet was open. */
export const SET_CHANGE_WORDS: Spoken<typeof english.SET_CHANGE_WORDS> = {
  kept: (what, status) => `${what}: no es de la toma de “${status}”. Se guarda si lo deja; bórrelo para quitarlo.`,
  came: (what, status) => `Nuevo en la toma, ahora “${status}”: ${what}.`,
  gone: (what, status) => `Ya no se pide, ahora “${status}”: ${what}.`,
};
