import type { Spoken } from '../spoken.js';
import type * as english from './fault-words.en.js';

export const FAULT_WORDS: Spoken<typeof english.FAULT_WORDS> = {
  crossed: (measure) => `${measure}: la precaución debe venir antes del límite crítico`,
  grace: (minutes) => `una toma se atrasa a más tardar ${minutes} minutos después de su hora`,
  recheck: 'volver a medir tarda un minuto o más',
  guards: 'un límite flexible de la dosis no puede estar sobre el estricto',
  homeUnwatched: 'una sesión en domicilio se vigila: diga en qué minutos',
  homeLooks: (minutes) => `los controles en domicilio se siguen cada ${minutes} minutos o menos, y se llama a alguien`,
  reach: (measure, low, high) => `${measure}: un límite va de ${low} a ${high}, pues nada más se puede registrar`,
};

export const ORDER_WORDS: Spoken<typeof english.ORDER_WORDS> = {
  minutes: 'el tiempo más corto que se rechaza, el que pide un motivo y el más largo van en ese orden',
  concentration: 'una concentración de la lista es mayor que cero y no pasa de la que se rechaza',
  drift: 'una desviación de la bomba que nadie mira es mayor que cero',
  injection: 'el límite flexible de una inyección no pasa del estricto, y viene en 1 a 9 porciones',
  order: 'junto a la última orden, lo que pide un motivo va antes de lo que se rechaza',
  baseline: 'lo que se renueva antes del fármaco está en la toma basal, y ninguna está vacía',
  pressure:
    'antes del fármaco, la presión que se mira, la que espera a un profesional y la que nadie pasa van en ese orden, en cifras enteras',
  fasting: (hours) => `las horas sin comida ni bebida van de 0 a ${hours}, y un consentimiento vale días enteros`,
  figures: 'lo que una cifra debe ser como mínimo está debajo de lo que puede ser como máximo',
  times: 'los tiempos antes del alta no son menores que cero, y una cifra o respuesta tiene un minuto o más',
  score: (highest) => `se pide un puntaje de recuperación de 1 a ${highest}, en puntos enteros`,
  visit: 'una visita dura minutos enteros, y la edad mínima va en años enteros',
};

export const ROW_WORDS: Spoken<typeof english.ROW_WORDS> = {
  interval: (minutes) => `las tomas tocan al menos cada ${minutes} minutos`,
  asks: 'cada toma y cada ventana pide algo',
  noPhase: 'esta vía del fármaco no tiene esa fase',
  askedTwice: (measures) =>
    `ya se pide en una toma anterior de la misma fase, y solo esa contaría: ${measures}. Para mirar una vez más a una hora fija, añada una ventana tras la primera dosis`,
  noField: (measures) => `ninguna hoja tiene campo para esto, y nadie podría responderlo: ${measures}`,
  window: 'una ventana empieza, toca y termina en ese orden',
  windowInVisit: (minutes) => `una ventana toca mientras se reserva el sillón, en ${minutes} minutos o menos`,
  windowAtHome: 'en domicilio hay controles, y no ventanas',
  trend: 'una tendencia va en el sentido que se vigila, en una toma o más',
  trendReach: (low, high) =>
    `una tendencia llega hasta, y pasa de, una cifra que se puede registrar: entre ${low} y ${high}`,
  sameTrend: 'esa misma tendencia ya está',
  rescue:
    'un medicamento para efectos adversos tiene dosis, se da una vez o más, otra vez dentro de un día, y se mira para entonces',
  looksAt: 'después de un medicamento para efectos adversos se mira algo',
  sameMedicine: 'esa misma dosis del mismo medicamento ya está',
  noLine: 'nada se da por vena donde no hay vía puesta',
  noRescue: 'los medicamentos para efectos adversos se dan en la clínica, donde se da un fármaco',
  range: (measure) => `${measure}: antes del alta una cifra es como mínimo, o como máximo, algo`,
  call: (minutes) => `una llamada en domicilio llega a los ${minutes} minutos o antes de un control sin respuesta`,
};

export const FLOOR_WORDS: Spoken<typeof english.FLOOR_WORDS> = {
  criteria: 'quien recibió un fármaco en la clínica sale por criterios: no se pueden quitar',
  neverHome: (pressure) => `nadie se va a casa con ${pressure} o más: esa cifra puede ser menor, no mayor`,
  homeBelow: (pressure, systolic) =>
    `sin un profesional nadie se va a casa si ambas presiones no están debajo de ${pressure}, con sistólica de ${systolic} o más`,
  apart: (minutes, percent) =>
    `las dos últimas presiones distan ${minutes} minutos o más, y están a menos de ${percent} % de la basal`,
  score: 'antes del alta se pide una puntuación de recuperación, Aldrete o PADSS',
  awake: 'quien se va a casa está despierto: una sedación registrada de 5 se mantiene',
  noDrugFrom: (pressure) => `no se da fármaco con ${pressure} o más: esa cifra puede ser menor, no mayor`,
  firstSet:
    'la primera toma de cada fase con el fármaco, de una pausa y de la recuperación pide presión, saturación de oxígeno y sedación, una y otra vez',
  everyPhase: 'cada fase tiene una toma que se pide una y otra vez',
  recovery: (minutes) => `en recuperación las tomas siguen cada ${minutes} minutos o antes`,
  atOnce: 'la saturación es crítica en 89 a más tardar, y la sedación en 2: ambas avisan al primer valor',
  newOxygen: 'todo oxígeno nuevo avisa al primer valor: el límite de oxígeno no se puede quitar',
  pressureCritical: (pressure) => `la presión arterial es crítica en ${pressure} a más tardar`,
  breathing: 'la frecuencia respiratoria es crítica en 8 a más tardar, y avisa al primer valor',
  deviceWindow: (from, until) =>
    `después del primer dispositivo toca una presión arterial entre ${from} y ${until} minutos`,
  strongest: (mgPerMl) => `nada más concentrado que ${mgPerMl} mg/mL entra en una bomba`,
  guarded: 'una orden de bomba o jeringa tiene límites: los de la dosis no se pueden quitar',
  firstVisit: 'una primera visita nunca empieza sin un profesional',
  adults: (years) => `los pacientes son adultos: ${years} años o más`,
  monitor: (minutes) => `el monitor remoto se queda ${minutes} minutos después del último control, o más`,
  homeCalls: 'si nadie responde en casa se llama al acompañante, al paciente y al 911',
};

export const STAYING_WORDS: Spoken<typeof english.STAYING_WORDS> = {
  atCheckIn: 'a la llegada',
  beforeReady: 'antes de “listo”',
  forMood: 'antes de “listo”, por un trastorno del ánimo',
  beforePump: 'antes de iniciar la bomba',
  atPause: 'en una pausa',
  atRate: 'con una velocidad nueva',
  beforeResume: 'antes de que la bomba siga',
  atEnd: 'al final de la infusión',
  beforeDose: 'antes de la primera dosis',
  beforeHome: 'antes del alta',
  readyAtHome: 'antes de “listo” en domicilio',
  doseAtHome: 'antes de la dosis en domicilio',
  anotherAtHome: 'antes de otra dosis en domicilio',
  beforeLost: 'antes de dar por perdido el contacto',
  beforeClosed: 'antes de cerrar una sesión en domicilio',
  takenOut: (when, gates) => `${when} esto no se puede quitar: ${gates}`,
  unanswered: (gates) => `nadie pasa esto sin respuesta: ${gates}`,
  both: (gates) => `puede pasarlo un profesional o nadie, no ambos: ${gates}`,
};
