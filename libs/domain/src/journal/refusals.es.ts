import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const JOURNAL_REFUSALS: Spoken<typeof english.JOURNAL_REFUSALS> = {
  noSuchSession: 'No hay tal sesión en esta clínica.',
  noSuchProtocol: 'No hay tal protocolo en esta clínica.',
  liesAhead: (now) => `Esta hora es futura: ahora son las ${now}.`,
  notAtHome: 'Este paciente está en la clínica: un monitor remoto registra sesiones en domicilio.',

  noSuchCommand: 'No existe esa orden del sistema.',
  otherForm: 'Esto no es lo que se esperaba aquí. No se guardó nada.',
  someFields: 'Algunos campos no pueden ser correctos. No se guardó nada.',
  fault: 'Algo falló en el servidor. Quedó anotado; lo que escribió sigue aquí.',
  notConfirmed: 'Esto no se confirmó: el registro no responde. Mire si se guardó antes de hacerlo otra vez.',
  noAnswer: 'El registro no responde. Intente de nuevo en un momento.',
  mayNot: 'Su función no permite hacer esto.',
  mayNotSee: 'Su función no permite ver esto.',
  signInFirst: 'Inicie sesión primero.',
  sentByOther: 'Esto lo envió otra persona.',
  otherContent: 'Esto ya se envió con otro contenido. Esta vez no se guardó nada.',
  numberTaken: 'Otro paciente tiene este número.',
  chairTaken: 'Este sillón está ocupado a esa hora.',
  hereAlready: 'Este paciente ya está aquí, en otra sesión.',
  otherPatient: 'Esta toma no se guardó: no es del paciente de esta sesión.',
  correctedAlready: 'Alguien ya corrigió esta toma. Mire primero los valores nuevos.',
  asThingsStand: 'Esto no es posible tal como están las cosas.',
  tooMany: 'Demasiados mensajes a la vez: esto no se hizo. Espere un momento e intente de nuevo.',
  noSuchPatient: 'No hay tal paciente en esta clínica.',
  nothingHere: 'Aquí no hay nada.',
};
