import type { Spoken } from '../spoken.js';
import { portionsWords } from './portion-words.es.js';
import type * as english from './refusals.en.js';

const PER: Record<english.DosePer, string> = { hour: 'mg/kg/h', once: 'mg/kg de una vez' };
const OF_ORDER = { hard: 'Esto pasa el límite estricto del protocolo.', soft: 'Dé un motivo en la orden.' };

export const DOSE_REFUSALS: Spoken<typeof english.DOSE_REFUSALS> = {
  notInRescueSet: 'Un medicamento de esta orden no está entre los permitidos del protocolo. Mírelos de nuevo.',
  checkIsOver: 'El fármaco ya empezó: la verificación previa terminó.',
  pumpNotRun: 'La bomba de esta sesión aún no ha funcionado.',
  beforeStart: 'Esta hora es anterior al inicio del fármaco.',
  nothingToOrder: 'Esta sesión terminó: ya no hay nada que ordenar.',
  orderStands: 'El fármaco terminó: su orden no se puede reemplazar.',
  sayWhyChanged: 'El fármaco está pasando: diga por qué cambia su orden.',
  otherConcentration: 'Lo que cuelga de la bomba tiene otra concentración.',
  ranLonger: 'La bomba ya funcionó más que eso. Indique los minutos desde su inicio.',
  alreadyIn: (mg) => `Ya pasaron unos ${mg} mg: no se puede cumplir una orden menor. Registre la bomba detenida.`,
  givenAnotherWay: 'Este protocolo da su fármaco de otra forma. Revise lo que se dio.',
  typeMg: 'Nadie lo ordenó: escriba los miligramos que se dieron.',
  readSyringe: 'Lea los mililitros de la jeringa y escríbalos con los miligramos.',
  portionsBegun: 'El fármaco ya empezó o la visita terminó: su orden se mantiene.',
  portionCheckOver: 'El fármaco ya empezó: la verificación previa terminó.',
  notAsOrdered: 'Esto no es lo que se ordenó. Mire la orden de nuevo.',
  nothingToGive: 'No hay fármaco ordenado: no hay nada que dar.',
  beyondVolume: (plannedMl, ml) =>
    `La orden suma ${plannedMl} mL; con esto serían ${ml} mL. Mire la jeringa y la orden.`,
  allGiven: (count, givenBy) => `Ya se dio todo lo permitido: ${portionsWords(count, givenBy)}.`,
  tooSoon: (lastAt, until) => `La última se dio a las ${lastAt}: la siguiente puede darse desde las ${until}.`,
  sameRate: (rate) => `Según lo registrado, la bomba ya va a ${rate} mL/h.`,
  noPump: 'Este protocolo no da fármaco: no hay nada que registrar de una bomba.',
  noBolus: 'Este protocolo no permite bolos. No lo dé; avise al profesional.',
  fasterNeedsProvider: 'Una velocidad mayor que la ordenada necesita un profesional: diga quién lo decidió.',
  bolusNeedsProvider: 'Un bolo mayor que el ordenado necesita un profesional: diga quién lo decidió.',
  ranBeforeStood: 'La bomba no puede volver a andar antes de haberse parado.',
  moreThanGiven: (ml) =>
    `Para entonces la bomba había dado unos ${ml} mL: no pudo perderse más. Registre primero su volumen.`,
  sayWhichWeight: (kg) =>
    `El paciente pesa ${kg} kg: la orden debe decir para qué peso es la dosis, real, ajustado o con tope.`,
  notLargerWeight: (kg) => `El paciente pesa ${kg} kg: ninguna dosis es para un peso mayor.`,
  noPumpOrder: 'Este protocolo no da fármaco por bomba: no existe tal orden.',
  bolusNotOrdered: 'Este protocolo no permite bolos.',
  unusual: 'Esta orden se sale de lo habitual del protocolo. Dé un motivo.',
  unusualFigure: (figure, usual, unit) =>
    `${figure} ${unit} es más de lo habitual del protocolo, ${usual} ${unit}. Dé un motivo.`,
  beyondHard: (figure, limit, unit) =>
    `${figure} ${unit} pasa el límite estricto del protocolo, ${limit} ${unit}. Revise dosis, unidad y duración.`,
  noInjection: 'Este protocolo no da fármaco por inyección: no existe tal orden.',
  noDevice: 'Este protocolo no da fármaco por dispositivo: no existe tal orden.',
  volumeBeyond: (orderedMl, ml) =>
    `La orden es de ${orderedMl} mL: la bomba no puede haber dado ${ml} mL. Léala de nuevo; si los dio, registre solo el volumen de la bomba, y cómo se llegó a dar.`,
  struckAlready: 'Esto fue anulado por registrarse por error.',
  nothingToStrike: 'A esa hora no se registró nada de la bomba que se pueda anular.',
  nothingOnPump: 'No hay fármaco ordenado: no hay nada que registrar de una bomba.',
  otherPieces: (counts, mgEach, givenBy) =>
    `Una dosis es ${counts.map((count) => `${portionsWords(count, givenBy)} (${count * mgEach} mg)`).join(' o ')}, de ${mgEach} mg cada una. Mire la orden de nuevo.`,
  risen: (isHard, mgPerKg, percent, on, before) =>
    `${mgPerKg} mg/kg es ${percent} % más que la orden del ${on}, que era de ${before} mg/kg. ${OF_ORDER[isHard ? 'hard' : 'soft']}`,
  soonAfter: (isHard, on, hours, least) =>
    `El último fármaco, del ${on}, terminó ${hours} h antes: entre dos pasan al menos ${least} h. ${OF_ORDER[isHard ? 'hard' : 'soft']}`,
  runsBeyond: (mgPerKg, per, hard) =>
    `${mgPerKg} ${PER[per]} pasa el límite estricto del protocolo, ${hard}. Si la bomba muestra esto, páusela y avise al profesional.`,
  runsUnusual: (mgPerKg, per, soft) =>
    `${mgPerKg} ${PER[per]} es más que ${soft}, lo habitual del protocolo. Diga por qué.`,
};
