import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const ADVERSE_EVENTS_REFUSALS: Spoken<typeof english.ADVERSE_EVENTS_REFUSALS> = {
  changedMeanwhile: 'Alguien cambió su grado o desenlace desde que lo abrió. Mire de nuevo y luego decida.',
  notBefore: (at) => `Esto empezó a las ${at}: nadie lo sabía antes.`,
  nameProvider: 'Diga qué profesional fue avisado.',
  noSuchSource: 'No hay tal efecto adverso ni alerta en esta sesión.',
  reported: 'Esto ya fue notificado. Cambie su grado allí.',
  noSuchEvent: 'No hay tal evento adverso en esta sesión.',
  struck: 'Este evento adverso fue anulado por error de registro.',
  notOverBefore: (at) => `Esto empezó a las ${at}: no terminó antes.`,
  noSuchGrade: 'Este evento no tiene ese grado. Elija otro.',
  sayWhySerious: 'El grado 4 es peligro de muerte y el 5 es muerte: diga por qué es grave.',
  deathIsWhole: 'La muerte es grado 5, grave y mortal: las tres cosas, o ninguna.',
  medicineNotCharted: 'Este medicamento no está registrado. Regístrelo en Medicamentos y elíjalo aquí.',
};
