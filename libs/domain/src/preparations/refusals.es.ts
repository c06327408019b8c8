import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const PREPARATIONS_REFUSALS: Spoken<typeof english.PREPARATIONS_REFUSALS> = {
  notCheckedIn: 'La llegada de este paciente aún no consta: no se puede registrar nada.',
  visitOver:
    'Esta visita terminó: lo que se pregunta en torno al fármaco ya no se puede registrar. Anótelo en una llamada, o pregunte en la próxima visita.',
  sayWhy: 'Diga en pocas palabras por qué, o qué.',
  noSuchAnswer: 'Esta no es una respuesta a esta pregunta.',
  excludes: 'Una de estas respuestas excluye a las demás.',
  noSuchVisit: 'No hay tal visita anterior de este paciente.',
  notEstablished: 'Aquella visita no lo estableció: pregunte al paciente.',
  tooLongAgo: 'Hace demasiado tiempo de eso: pregunte al paciente.',
};
