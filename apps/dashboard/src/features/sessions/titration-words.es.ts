import type { Spoken } from '@chairside/domain';
import type * as english from './titration-words.en.js';

/** Every word of a dose that is changed while the drug runs, and of what happens at the pump. */
export const TITRATION_WORDS: Spoken<typeof english.TITRATION_WORDS> = {
  readRate: 'Léala en la bomba, no en esta pantalla. El sistema compara.',
  sameRate: 'La velocidad que tenía.',
  otherRate: 'No es la velocidad que tenía. Mire la bomba. Otra velocidad se registra cuando ya funciona.',
  newRate: 'Nueva velocidad en la bomba',
  rateUnit: 'mL/h',
  runsAt: (rate) => `Registrado hasta ahora: ${rate} mL/h.`,
  signedFor: (rate) => `Firmado para ${rate} mL/h. Más rápido lo decide un médico.`,
  orderNeeds: (rate, ml, clock) => `La orden exige ${rate} mL/h para que ${ml} mL hayan pasado a las ${clock}.`,
  mgPerHour: (figure) => `${figure} mg/kg/h`,
  bolusMl: 'Bolo, de la bomba',
  ml: 'mL',
  mgAtOnce: (figure) => `${figure} mg/kg de una vez`,
  bolusOrdered: (ml, perKg) => `Ordenado: ${ml} mL (${perKg} mg/kg), una vez.`,
  bolusNotOrdered: 'No hay bolo ordenado, o ya se dio.',
  beyond: 'Más de lo que cubre la orden',
  needsProvider: 'Esto exige un profesional. Indique quién dio la orden verbal: la firmará después.',
  readBack: 'La repetí en voz alta y me la confirmaron',
  whyUnusual: (figure, soft) => `${figure} está por encima de ${soft}, lo habitual. ¿Por qué?`,
  tooMuch: (figure, hard) =>
    `${figure} está por encima del límite absoluto de ${hard} y nadie puede ordenarlo. Si la bomba muestra esto, páusela y avise al profesional.`,
  noBolus: 'Este protocolo no permite bolos.',
  before: 'Volumen que mostraba antes el contador',
  isNewBag: 'Se colgó una bolsa nueva',
  offFrom: 'Bomba apagada desde',
  offUntil: 'Hasta',
  notDelivered: 'Volumen que no llegó al paciente',
  note: {
    cleared: (ml) => `Contador puesto a cero en ${ml} mL`,
    newBag: (ml) => `Bolsa nueva, contador puesto a cero en ${ml} mL`,
    off: (from, until) => `Bomba apagada de ${from} a ${until}`,
    notDelivered: (ml) => `No administrado: ${ml} mL`,
  },
  bolus: (ml) => `${ml} mL de una vez`,
  orderNow: (perKg, minutes) => `Orden actual: ${perKg} mg/kg en ${minutes} min en total.`,
  runReason: 'Por qué cambia la orden',
};
