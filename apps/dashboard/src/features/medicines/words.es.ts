import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

/** Every word of the medicines; the medicines themselves are the domain's. */
export const MEDICINE_CARD_WORDS: Spoken<typeof english.MEDICINE_CARD_WORDS> = {
  title: 'Medicamentos dados',
  none: 'No se dio nada.',
  chart: 'Registrar medicamento',
  last: (ago, clock) => `${ago}, a las ${clock}`,
  nextNow: 'ya se permite la siguiente dosis',
  nextFrom: (clock) => `siguiente dosis desde las ${clock}`,
  noMore: 'no más sin un profesional',
  notSigned: 'no está en la orden firmada',
  sending: 'enviando',
  inErrorLabel: (what) => `${what}: se registró por error`,
  inError: 'Por error',
  strikeTitle: (what) => `${what}: se registró por error`,
  given: (what) => `${what}, dado`,
  struck: 'Registrado por error',
  bySignedOrder: (name) => `orden firmada, ${name}`,
  byVoice: (name) => `orden verbal de ${name}, repetida en voz alta`,
  bySelf: 'ordenado y dado por la misma persona',
  somebody: 'Alguien',
  checks: (what, clock) => `${what}: toca ${clock}`,
};

export const GIVE_WORDS: Spoken<typeof english.GIVE_WORDS> = {
  title: 'Registrar un medicamento dado',
  givenFirst: 'Registrar no administra nada: adminístrelo y después regístrelo aquí.',
  signed: (name) => `En la orden que firmó ${name}`,
  nothingSigned: 'La orden no tiene ningún medicamento firmado. Todo lo que se dé exige un profesional, por su nombre.',
  noOrder: 'Aún no hay orden firmada. Todo lo que se dé exige un profesional, por su nombre.',
  notYet: 'aún no dado',
  lastGiven: (clock, doses, most) => `último ${clock}, ${doses} de ${most}`,
  now: 'ahora',
  from: (clock) => `desde las ${clock}`,
  noMore: 'consulte a un profesional',
  other: 'Otro medicamento u otra dosis',
  medicine: 'Medicamento',
  dose: 'Dosis',
  unit: 'Unidad',
  route: 'Cómo se dio',
  needsProvider: 'Exige un profesional que lo haya ordenado.',
  youOrder: 'Al registrarlo, lo ordena usted.',
  readBack: (what) => `Dicho de palabra, y repetí en voz alta “${what}”`,
  when: 'Cuándo se dio',
  clock: (clock) => `ahora, ${clock}`,
  stillToFill: (what) => `Falta: ${what}.`,
  part: {
    what: 'qué se dio',
    dose: 'dosis, unidad y cómo',
    provider: 'el profesional',
    'read-back': 'la repetición en voz alta',
    when: 'la hora',
  },
  cancel: 'Cancelar',
  confirm: 'Registrar dado',
  sending: 'Enviando',
};

export const RESCUE_WORDS: Spoken<typeof english.RESCUE_WORDS> = {
  title: 'Puede darse por efectos secundarios sin consultar',
  all: 'Firmar todo lo del protocolo',
  none: 'No firmar ninguno',
  often: (minutes, most) => (most === 1 ? 'una vez' : `hasta ${most}, cada ${minutes} min como mínimo`),
  hint: 'Lo que no esté marcado exige un profesional cada vez.',
  allergy: 'consta alergia',
};
