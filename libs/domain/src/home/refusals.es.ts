import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const HOME_REFUSALS: Spoken<typeof english.HOME_REFUSALS> = {
  inClinic: 'Esta visita es en la clínica: no se puede registrar nada de una sesión en domicilio.',
  notCheckedIn: 'La llegada de este paciente aún no consta: regístrela primero por video.',
  nobodyToWatch: 'Esta sesión terminó: no hay a quién vigilar.',
  sayUntil: 'Diga hasta cuándo vigila: una hora futura, dentro de doce horas.',
  noNumber: 'Aún no hay número de emergencia: escriba primero dirección, condado y número.',
  otherNumber: 'Este no es el número guardado. Pida que lo lean de nuevo cifra por cifra, o guárdelo otra vez.',
  beforeDose: 'Para entonces no había tomado nada: los controles empiezan con la dosis.',
};
