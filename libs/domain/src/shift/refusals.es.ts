import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const SHIFT_REFUSALS: Spoken<typeof english.SHIFT_REFUSALS> = {
  coveringChanged: 'La guardia cambió desde que abrió la agenda. Mire de nuevo y luego guarde.',
  endsBeforeBegins: 'Un turno debe terminar después de empezar.',
  notToday: 'Un turno debe caer dentro de hoy.',
  twoCover: 'Dos profesionales cubren la misma hora: termine el primer turno antes de que empiece el siguiente.',
  noSuchNurse: 'No hay nadie con ese nombre que tenga sillones en esta clínica.',
  ownChairs: 'Estos son sus propios sillones.',
  coversYours: (name) => `${name ?? 'Alguien'} cubre sus sillones: recupérelos primero.`,
  hasMonitor: 'Este paciente está en casa: lo toma un monitor remoto, no enfermería.',
  notInClinic: 'Este paciente no está en la clínica: no hay a quién entregar.',
  otherNurse: (name) =>
    name === null
      ? 'Este paciente ya no tiene enfermería asignada. Mire de nuevo y luego decida.'
      : `${name} atiende ya a este paciente. Mire de nuevo y luego decida.`,
  isNurseAlready: (name) => `${name ?? 'Alguien'} ya atiende a este paciente.`,
  isOnBreak: (name, coverer) =>
    `${coverer ?? 'Alguien'} cubre ahora los sillones de ${name ?? 'esta persona'}: entregue a ${coverer ?? 'otra persona'}, o cuando ${name ?? 'esa persona'} los recupere.`,
  notYours: (name) =>
    `${name ?? 'Otra persona'} atiende a este paciente. Lo entrega esa persona, quien la cubre, enfermería a cargo o un profesional responsable.`,
  sayWhatToKnow: 'Diga en pocas palabras lo que debe saber quien sigue.',
  noSuchStaff: 'No hay tal miembro del personal en esta clínica.',
  noProvider: (name) => `${name} no es profesional responsable: elija a quién se llama cuando enfermería no responde.`,
  notOpened: 'La clínica aún no ha abierto su día.',
  dayAhead: 'Este día aún no ha empezado.',
  nothingToDecide: 'No hay nada de este tipo que decidir en esta clínica.',
  decided: 'Alguien ya decidió sobre esto. Léalo primero.',
};
