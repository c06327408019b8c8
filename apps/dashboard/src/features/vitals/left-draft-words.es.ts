import type { Spoken } from '@chairside/domain';
import type * as english from './left-draft-words.en.js';

/** Words of a sheet that was left for another patient. */
export const LEFT_DRAFT_WORDS: Spoken<typeof english.LEFT_DRAFT_WORDS> = {
  kept: (patient, chair, clock, isCorrection) =>
    `Sin guardar: su ${isCorrection ? 'corrección' : 'toma'} de ${[patient, chair && `sillón ${chair}`].filter(Boolean).join(', ')} queda como borrador${clock && `, empezado a las ${clock}`}.`,
  answer: (question, patient, chair) =>
    `Sin enviar: su respuesta a “${question}” de ${[patient, chair && `sillón ${chair}`].filter(Boolean).join(', ')} queda guardada.`,
  back: 'Volver',
};
