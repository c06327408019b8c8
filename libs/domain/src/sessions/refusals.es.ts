import { birthWords } from '../patients/birth-words.js';
import type { Spoken } from '../spoken.js';
import { GATE_WORDS } from './gate-words.es.js';
import { STATUS_WORDS } from './words.es.js';
import type * as english from './refusals.en.js';

const THEN: Record<english.MovedThen, string> = { change: 'cámbiela de nuevo', decide: 'decida de nuevo' };

export const SESSIONS_REFUSALS: Spoken<typeof english.SESSIONS_REFUSALS> = {
  bookingOver: (status) => `Esta sesión está “${STATUS_WORDS[status]}”: su cita ya no se puede cambiar.`,
  noSuchPatient: 'No hay tal paciente en esta clínica.',
  noSuchChair: 'No hay tal sillón en esta clínica, o fue retirado.',
  dayOver: 'Este día terminó. Elija hoy o un día futuro.',
  noChairAtHome: 'Esta sesión es en domicilio: cítela sin sillón.',
  tooYoung: (protocol, least, years) =>
    `${protocol} es para pacientes de ${least} años o más. Este paciente tiene ${years} ese día.`,
  chairBooked: (chair, { from, until }) => `El sillón ${chair} está citado de ${from} a ${until}. Elija otro.`,
  patientBooked: ({ from, until }) => `Este paciente ya está citado de ${from} a ${until}.`,
  inPortions: 'Este fármaco se da en porciones: registre cada una al darla.',
  openChanged: 'Lo que falta cambió desde que se valoró. Mire de nuevo y luego decida.',
  openNeedsProvider: 'Lo que falta necesita un profesional: diga quién lo decidió.',
  firstNeedsProvider: 'Una primera visita necesita un profesional: diga quién dijo que puede empezar.',
  ownSlip: (minutes) =>
    `Quien terminó una visita lo revierte dentro de ${minutes} minutos. Después la reabre un profesional: pídalo.`,
  leftBeforeDrug: 'Esta visita terminó antes de empezar el fármaco: reserve otra para el paciente.',
  hereAlready: 'Este paciente ya está aquí, en otra sesión.',
  takesNoChair: 'Esta sesión es en domicilio: no usa sillón. La toma un monitor remoto.',
  noSuchStaff: 'No hay tal miembro del personal en esta clínica.',
  noNurse: (name) => `${name} no es de enfermería ni profesional: elija quién responde por este paciente.`,
  chairGivenAway: (chair) =>
    `Mientras tanto se asignó el sillón ${chair} a otro paciente. Siente a ese donde está y después devuelva a este.`,
  chairTaken: (chair) => `Otro paciente está en el sillón ${chair}.`,
  noRate: 'No hay fármaco ordenado: no hay velocidad que registrar.',
  otherRate: (rate) => `La orden equivale a ${rate} mL/h. Mire la bomba y la orden.`,
  readRate: 'Lea la velocidad en la bomba y regístrela: a ella sigue el fármaco.',
  stopStands:
    'Alguien ya describió esta detención, así que se mantiene. Si la bomba sigue, deténgala allí y avise al profesional: continuar requiere una orden nueva.',
  notStopped: 'La bomba de esta sesión no se detuvo antes de tiempo.',
  describedOtherwise: 'Esta detención ya se describió de otro modo. Mire primero lo registrado.',
  readVolume: 'Lea el volumen de la bomba y regístrelo con el motivo.',
  askToCancel: 'Este paciente ya está aquí: pida a enfermería o al profesional que cancele.',
  sayWhyCancelled: 'Diga en pocas palabras por qué se cancela esta visita.',
  awaited: (at) => `Este paciente se espera a las ${at} y no antes. Si la visita se suspende, cancélela.`,
  nobodyTried: (at) =>
    `Nadie ha intentado contactar a este paciente desde que se esperaba, a las ${at}. Llame, registre el resultado y luego diga que no vino.`,
  missing: (gates) => `Aún falta: ${gates.map((gate) => GATE_WORDS[gate]).join('; ')}.`,
  missingAtHome: (gates) =>
    `Aún falta: ${gates.map((gate) => GATE_WORDS[gate]).join('; ')}. Sin ello no se registra ninguna dosis en domicilio: escriba en una nota lo que se tomó.`,
  movedOn: (status) => `Esta sesión avanzó: ahora está “${STATUS_WORDS[status]}”. Mire de nuevo y luego decida.`,
  notPossible: (status) => `Esta sesión está “${STATUS_WORDS[status]}”: este paso no es posible ahora.`,
  isAtHome:
    'Este paciente está en su casa: registre el control final, que se envió ayuda, o que se perdió el contacto.',
  isInClinic: 'Esta visita es en la clínica: registre que el paciente fue trasladado o se fue.',
  isAway: (at) => `Este paciente figura fuera del sillón desde las ${at}. Diga primero que lo vio de vuelta.`,
  beforeLastStep: (at) => `Esta hora es anterior al último paso de la sesión, a las ${at}.`,
  undoTooLate: (minutes, at) =>
    `Esto se registró hace más de ${minutes} minutos, a las ${at}, y se mantiene. Avise al profesional.`,
  arrivalDayOver: 'El día de esta visita terminó: queda como “no vino”. Cite de nuevo al paciente.',
  askNurseToCheckIn: 'Esta visita consta como “no vino”: pida a enfermería que registre la llegada.',
  sayWhyLate: 'Esta visita consta como “no vino”: diga por qué el paciente llega tarde.',
  notCheckedIn: 'La llegada de este paciente aún no consta: no se puede registrar nada.',
  beforeCheckIn: (at) => `No se puede registrar nada de antes de la llegada, a las ${at}.`,
  afterVisit: (at) =>
    `Esta visita terminó a las ${at}: lo que se tomó después no es de este paciente. Ponga la hora a la que se tomó, o regístrelo a quien está ahora en el sillón.`,
  moved: (day, { from, until }, chair, then) =>
    `Esta visita se movió entretanto: ahora ${day === null ? '' : `${birthWords(day)}, `}de ${from} a ${until}, ${chair === null ? 'aún sin sillón' : `sillón ${chair}`}. Mire y luego ${THEN[then]}.`,
};
