import type { Spoken } from '@chairside/domain';
import type * as english from './entry-words.en.js';

/** What a command charts. */
export const ENTRY_WORDS: Spoken<typeof english.ENTRY_WORDS> = {
  'vitals:record': 'Toma',
  'vitals:correct': 'Corrección',
  'session:pause': 'Pausa',
  'session:change-rate': 'Nueva velocidad',
  'session:bolus': 'Bolo',
  'pump:note': 'Nota de la bomba',
  'preparation:record': 'Control previo al fármaco',
  'session:stop': 'Bomba detenida',
  'session:complete': 'Dosis completa',
  'session:undo-stop': 'No se detuvo',
  'session:describe-stop': 'Motivo de la detención',
  'pump:read': 'Volumen de la bomba',
  'consent:record': 'Consentimiento',
  'escort:name': 'Acompañante',
  'effect:note': 'Efecto secundario',
  'effect:follow': 'Efecto secundario',
  'medicine:give': 'Medicamento',
  'note:write': 'Nota',
  'session:away': 'Ausencia',
  'session:back': 'Regreso',
  'home:record': 'Registro de la sesión en domicilio',
  'help:call': 'Llamada de ayuda',
  'help:note': 'Nota de emergencia',
  'check:record': 'Control antes del alta',
  'score:record': 'Puntuación de recuperación',
  'alert:acknowledge': 'Yo voy',
};

/** Of an entry that was refused in the end. */
export const REFUSAL_WORDS: Spoken<typeof english.REFUSAL_WORDS> = {
  notSaved: (what, where) => `No se guardó: ${what}, ${where}.`,
  offTheBoard: 'una visita que no está en el tablero',
  dismiss: 'Lo he visto',
};

/** Of an entry that waits on this device, or is on its way. */
export const HELD_WORDS: Spoken<typeof english.HELD_WORDS> = {
  held: (what) => `${what}: aquí, sin enviar`,
  sending: (what) => `${what}: enviando`,
};
