import type { Spoken } from '../spoken.js';
import { DRUG_RECORD_WORDS } from './words.es.js';
import type * as english from './refusals.en.js';

export const CONTROLLED_DRUG_REFUSALS: Spoken<typeof english.CONTROLLED_DRUG_REFUSALS> = {
  usedBeforeOpened: 'Un vial no puede acabarse antes de abrirse.',
  nothingIsDrawn: 'Con el protocolo de esta visita no se extrae nada de un vial.',
  overForDraw: 'Esta sesión terminó: no se extrae más para ella.',
  vialHolds: (ml) => `Este vial tiene ${ml} mL. Extraiga el resto de otro.`,
  mostLeft: (mg) => `Pueden quedar ${mg} mg como máximo. Mire lo que se extrajo.`,
  nothingDrawn: 'No se extrajo nada para este paciente: extráigalo primero de su vial.',
  noSuchVial: 'No hay tal vial: nunca se abrió, o todo está justificado.',
  vialStruck: 'Este vial fue anulado por error de registro.',
  opened: (at) => `Este vial se abrió a las ${at}.`,
  pastUse: (at) => `Este vial debía usarse hasta las ${at}. Deséchelo y abra otro.`,
  expired: (on) => `Este vial caducó el ${on}. Tome otro.`,
  countDiffers: (expected) => `Debería haber ${expected}. Cuenten de nuevo juntos, o diga por qué difiere.`,
  needsNobody: 'Esto no necesita una segunda persona.',
  ownRecord: 'Usted registró esto: lo confirma otra persona que lo vio.',
  confirmed: 'Otra persona ya confirmó esto.',
  otherFigure: (name) =>
    `Esto no es lo que registró ${name ?? 'la otra persona'}. Miren de nuevo juntos: un registro equivocado se anula y se hace otra vez.`,
  onlyProviderStrikes: 'Dos personas confirmaron esto: solo un profesional puede anularlo.',
  onlyAuthorStrikes: 'Solo quien registró esto puede anularlo.',
  noSuchRecord: 'No hay tal registro: nunca se hizo, o todo está justificado.',
  recordStruck: (kind) => `Esto (${DRUG_RECORD_WORDS[kind]}) fue anulado por error de registro.`,
  strikeVialsFirst: 'Anule primero lo que se extrajo, desechó o devolvió de este vial.',
  strikeWasteFirst: 'Anule primero lo que se desechó de esta extracción.',
  given: 'Este paciente recibió de ello. Registre primero qué se extrajo en su lugar.',
  otherStrength: (held, mg, ml, ordered) =>
    `Este vial es de ${held} mg/mL (${mg} mg en ${ml} mL), y la orden es de ${ordered} mg/mL. Tome un vial de esa concentración.`,
  beyondOrder: (inHandMg, orderedMg) =>
    `Se extraerían ${inHandMg} mg para una orden de ${orderedMg} mg. Mire la jeringa y la orden, y luego confirme.`,
};
