import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

/** Every word of what waits for a provider. */
export const TASKS_WORDS: Spoken<typeof english.TASKS_WORDS> = {
  title: 'Para el profesional',
  line: ({ owed, orders, notRight, callBacks, untold }) =>
    [
      ...(untold > 0
        ? [untold === 1 ? '1 evento por avisar a un profesional' : `${untold} eventos por avisar a un profesional`]
        : []),
      ...(callBacks > 0 ? [`${callBacks} por volver a llamar`] : []),
      ...(owed > 0 ? [`${owed} por cofirmar`] : []),
      ...(notRight > 0 ? [`${notRight} mal en la apertura o el cierre`] : []),
      ...(orders > 0 ? [orders === 1 ? 'falta 1 orden' : `faltan ${orders} órdenes`] : []),
    ].join(' · '),
  untold: 'No se avisó a ningún profesional',
  iKnow: 'Estoy al tanto',
  owed: 'Por cofirmar',
  orders: 'Órdenes que faltan',
  callBacks: 'Se fueron, por llamar',
  callBackNote:
    'Llame al paciente y registre el resultado. Si contesta, queda hecho; si no, escriba una nota en su página.',
  leftAt: (clock, by, why) => `Se fue a las ${clock}, registrado por ${by}: “${why}”`,
  nothingOwed: 'Nada por cofirmar.',
  nothingMissing: 'Todas las visitas de hoy tienen su orden.',
  coSign: 'Cofirmar',
  open: 'Abrir',
  loading: 'Cargando el tablero.',
  forbidden: 'Esta página es para profesionales.',
  somebody: 'Alguien',
  patient: 'Un paciente',
  waitsFor: (name) => `Espera a ${name}.`,
  waitsForAnother: 'Espera a otro profesional: esto lo hizo usted.',
  did: {
    ready: 'todo listo para empezar',
    start: 'inicio',
    resume: 'reanudación',
    'first-dose': 'primera dosis dada',
    discharge: 'alta a casa',
    'change-rate': 'nueva velocidad registrada',
    bolus: 'bolo registrado',
  },
  byVoice: (clock, did, by, provider) =>
    `${clock}: ${did}, por ${by}, con orden verbal de ${provider} repetida en voz alta.`,
  given: (clock, what, by, provider) =>
    `${clock}: ${what}, administrado por ${by} con orden verbal de ${provider} repetida en voz alta.`,
  limit: (clock, what, by, provider, why) =>
    `${clock}: ${what}, fijado por ${by} con orden verbal de ${provider} repetida en voz alta. Motivo: “${why}”.`,
  rate: (mlPerHour) => `${mlPerHour} mL/h.`,
  bolus: (ml) => `${ml} mL de una vez.`,
  remark: (why) => `Motivo: “${why}”.`,
  first: 'Una primera visita.',
  passed: (what, why) => `No cumplido: ${what}, “${why}”.`,
  alone: (clock, by, why) => `${clock}: ${by} verificó la dosis y empezó sin segunda persona: “${why}”.`,
  givenBeyond: (clock, by, why) => `${clock}: ${by} registró lo que se dio de todos modos: “${why}”.`,
  mg: (mg) => `${mg} mg.`,
  itWas: (beyond) => `Fue ${beyond.join(', ')}.`,
  waitsForDirector: 'Espera a dirección médica.',
  event: (clock, what, grade, means, by) =>
    `${clock}: ${what}, grado ${grade} (${means.toLowerCase()}), notificado por ${by}.`,
  onDay: (day, clock) => `${day}, ${clock}`,
  gradedNow: (grade) => `Ahora grado ${grade}.`,
  done: (what, outcome) => `Qué se hizo: ${what}. ${outcome}.`,
  nothingDone: 'nada registrado',
  medicine: 'un medicamento administrado',
  struckEvent: (by, why) => `Anulado por error de notificación, por ${by}: “${why}”.`,
  earlyStop: (clock, by, why) => `${clock}: fin anticipado por ${by}: ${why.toLowerCase()}.`,
  due: (clock) => `toca ${clock}`,
  atSession: 'Las órdenes se firman en la página de la visita.',
};
