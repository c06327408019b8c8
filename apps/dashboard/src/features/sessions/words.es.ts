import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

export const BANNER_WORDS: Spoken<typeof english.BANNER_WORDS> = {
  patient: 'Paciente',
  chair: (name) => `Sillón ${name}`,
  noChair: 'Aún sin sillón',
  atHome: 'En domicilio',
  born: (date, years) => `Nac. ${date} (${years})`,
  noWeight: 'Peso sin medir',
  given: 'Dado',
  estimated: 'estimado',
  pumpRead: (clock) => `bomba leída ${clock}`,
  sinceCleared: 'desde que el contador se puso a cero',
  notDelivered: (ml) => `${ml} mL de ello no administrados`,
  aboveOrder: (ml) => `La bomba marcó ${ml} mL, más de lo ordenado`,
  ordered: 'Ordenado',
  orderedDose: (mg, perKg, minutes) => `${mg} mg · ${perKg} mg/kg en ${minutes} min`,
  pumpToShow: 'La bomba mostrará',
  pumpShows: 'La bomba debe mostrar',
  volumeGiven: 'Volumen dado',
  volumeAtRate: (ml, rate) => `${ml} mL · ${rate} mL/h`,
  volumeOf: (ml, all) => `${ml} de ${all} mL`,
  withRate: (volume, rate) => `${volume} · ${rate} mL/h`,
  doseOf: (mg, all) => `${mg} de ${all} mg`,
  endsWhen: (ml) => `Termina al pasar ${ml} mL`,
  since: (clock) => `desde las ${clock}`,
  endedAt: (clock) => `tocaba ${clock}`,
  noNurse: 'Aún sin enfermería',
  protocol: (name, version, author) => `${name}, versión ${version}, de ${author}`,
  icd10: (code) => `ICD-10-CM ${code}`,
  codes: (icd10, snomed) => `ICD-10-CM ${icd10}, SNOMED CT ${snomed}`,
  proposed: 'propuesto, sin adoptar',
  readOnly: 'Esta sesión no está en el tablero de hoy. Aquí se puede leer, no registrar.',
  toCome: 'Esta visita está por venir. Entra en el tablero cuando empiece su día.',
  missed: 'Nadie registró si este paciente vino.',
};

/** A visit that has not begun. */
export const BOOKING_WORDS: Spoken<typeof english.BOOKING_WORDS> = {
  title: 'Cita',
  notSaid: 'sin indicar',
  visitOf: (number, of) => `${number} de ${of}`,
};

export const PAGE_WORDS: Spoken<typeof english.PAGE_WORDS> = {
  loading: 'Cargando la sesión.',
  notFound: 'Esa sesión no existe aquí.',
  failed: 'No se pudo cargar la sesión.',
  tryAgain: 'Reintentar',
  enterVitals: 'Registrar signos',
  more: 'Más',
  ems: 'Hoja de ambulancia',
  dayReview: (day) => `Revisión del ${day}`,
  dayPlan: (day) => `Agenda del ${day}`,
  toBoard: 'Volver al tablero',
  draftKept: (clock) => `Sin guardar: su toma iniciada a las ${clock} queda como borrador.`,
  lateSet: 'Registrar toma tardía',
  next: 'Sigue',
  nothingDue: 'En esta fase no toca ninguna toma.',
  unconfirmed: 'sin confirmar',
  snooze: (minutes) => `Silenciar su regreso ${minutes} min`,
  takenSince: (name, clock) => `${name} atiende esta alerta desde las ${clock}.`,
  unknownPerson: 'Alguien',
  settled: 'de nuevo en rango, aún sin atender',
  missingFor: (what) => `Antes de: ${what}`,
  toDescribe: (clock) =>
    `Bomba registrada como detenida a las ${clock}. Faltan por registrar el motivo y el volumen de la bomba.`,
  toExplain: (clock) => `Fin anticipado a las ${clock}. Falta registrar el motivo.`,
  describe: 'Registrar el motivo',
};

interface ActionText {
  button: string;
  title: string;
  confirm: string;
}

const same = (button: string, title = button, confirm = button): ActionText => ({ button, title, confirm });

/** One wording for calling a visit off, wherever that is done. */
export const CANCEL_WORDS: Spoken<typeof english.CANCEL_WORDS> = {
  button: 'Cancelar visita',
  title: 'Cancelar esta visita',
  confirm: 'Cancelar visita',
  dismiss: 'Mantener visita',
};

/** No button reads as a pump control (floor rule 10). */
export const ACTION_WORDS: Spoken<typeof english.ACTION_WORDS> = {
  'check-in': same('Llegada', 'Llegada: pregunte, no lo diga usted', 'Registrar llegada'),
  'found-running': same('Bomba ya en marcha', 'La bomba se halló en marcha', 'Registrar en marcha'),
  'found-bolus': same('Bolo ya dado', 'Se halló un bolo dado por la bomba', 'Registrar bolo'),
  'found-volume': same('Volumen hallado', 'Se halló que la bomba dio más', 'Registrar volumen'),
  'found-given': same('Dosis ya dada', 'Se halló una dosis dada', 'Registrar dosis'),
  seat: same('Sentar', 'Dar sillón y enfermería', 'Sentar'),
  ready: same('Todo listo', 'Todo listo para empezar', 'Todo listo'),
  consent: same('Registrar consentimiento', 'El consentimiento está firmado', 'Registrar consentimiento'),
  escort: same('Indicar acompañante', 'Quién lleva al paciente a casa', 'Registrar acompañante'),
  order: same('Firmar orden', 'Firmar la orden', 'Firmar orden'),
  'pump-check': same('Segunda verificación', 'Segunda verificación: lea la bomba', 'Registrar verificación'),
  'dose-order': same('Firmar orden', 'Firmar la orden', 'Firmar orden'),
  'dose-check': same('Segunda verificación', 'Segunda verificación de la dosis', 'Registrar verificación'),
  'first-dose': same('Registrar primera dosis'),
  'next-dose': same('Registrar siguiente dosis'),
  'undo-dose': same('No se dio: deshacer', 'La última no se dio', 'Deshacer'),
  start: same('Registrar inicio', 'Registrar el inicio'),
  pause: same('Registrar pausa', 'Registrar una pausa', 'Registrar pausa'),
  resume: same('Registrar reanudación', 'Registrar que la bomba vuelve a estar en marcha', 'Registrar reanudación'),
  'change-rate': same('Registrar velocidad', 'Registrar una nueva velocidad', 'Registrar velocidad'),
  bolus: same('Registrar bolo', 'Registrar un bolo de la bomba', 'Registrar bolo'),
  'amend-order': same('Cambiar orden', 'Cambiar la orden con el fármaco en marcha', 'Firmar orden'),
  'pump-cleared': same('Bolsa nueva o contador', 'Bolsa nueva, o contador puesto a cero', 'Registrar'),
  'pump-off': same('Estuvo apagada', 'La bomba estuvo apagada y nadie lo registró', 'Registrar'),
  'not-delivered': same('No administrado', 'Salió de la bomba, pero el paciente no lo recibió', 'Registrar'),
  stop: same('Registrar bomba detenida'),
  'describe-stop': same('Registrar el motivo', 'Bomba detenida: motivo y volumen', 'Registrar motivo y volumen'),
  'undo-stop': same('No se detuvo: deshacer'),
  'pump-read': same('Registrar volumen', 'Qué muestra la bomba', 'Registrar volumen'),
  complete: same('Registrar dosis completa', 'Registrar que el volumen ya pasó', 'Registrar dosis completa'),
  discharge: same('Alta', 'Alta a casa', 'Registrar alta'),
  reassess: same('Volver a preparación', 'Volver a preparación', 'Registrar'),
  leave: same('El paciente se fue', 'El paciente se fue, o en contra del consejo médico', 'Registrar que se fue'),
  transfer: same('Traslado', 'Traslado a otro centro', 'Registrar traslado'),
  cancel: CANCEL_WORDS,
  contact: same('Registrar llamada', 'Registrar una llamada al paciente', 'Registrar llamada'),
  'came-late': same('Vino tarde', 'Vino al final: pregunte, no lo diga usted', 'Registrar llegada'),
  'no-show': same('No vino', 'El paciente no vino', 'Registrar que no vino'),
  escalate: same('Se envió ayuda', 'Se envió ayuda al domicilio', 'Registrar ayuda enviada'),
  'lose-contact': same('Contacto perdido', 'Ya no responde nadie', 'Registrar contacto perdido'),
  'undo-leave': same('No se fue: deshacer', 'El paciente no se fue: se registró del equivocado', 'Deshacer'),
  reopen: same('Reabrir', 'Reabrir: alta por error, o volvió', 'Reabrir'),
};

/** Where the protocol gives no drug, nothing is said of a pump. */
const WATCHING_WORDS = {
  start: same('Iniciar observación'),
  pause: same('Pausar observación'),
  resume: same('Volver a observar'),
  stop: same('Fin anticipado'),
  'describe-stop': same('Registrar el motivo', 'Fin anticipado: por qué', 'Registrar motivo'),
  complete: same('Terminar observación'),
};

const PORTIONS = {
  stop: same('Registrar que no se da más'),
  'describe-stop': same('Registrar el motivo', 'No se dio más: por qué', 'Registrar motivo'),
  'undo-stop': same('Se da más: deshacer'),
};

/** The words that differ with what gives the drug. */
export const WORDS_OF_ROUTE: Spoken<typeof english.WORDS_OF_ROUTE> = {
  pump: {},
  injection: {
    ...PORTIONS,
    'first-dose': same('Registrar inyección', 'Registrar la primera inyección', 'Registrar inyección'),
    'next-dose': same('Registrar inyección', 'Registrar la segunda inyección', 'Registrar inyección'),
  },
  device: {
    ...PORTIONS,
    'first-dose': same('Registrar dispositivo', 'Registrar el primer dispositivo', 'Registrar dispositivo'),
    'next-dose': same('Registrar dispositivo', 'Registrar el siguiente dispositivo', 'Registrar dispositivo'),
  },
  lozenge: {
    ...PORTIONS,
    'check-in': same('Llegada', 'Llegada por video: pregunte, no lo diga usted', 'Registrar llegada'),
    'first-dose': same('Registrar pastilla', 'Registrar la primera pastilla', 'Registrar pastilla'),
    'next-dose': same('Registrar pastilla', 'Registrar la siguiente pastilla', 'Registrar pastilla'),
    discharge: same('Cerrar visita', 'Cerrar la visita en domicilio', 'Cerrar visita'),
  },
  nothing: WATCHING_WORDS,
};

export const FORM_WORDS: Spoken<typeof english.FORM_WORDS> = {
  atPump: 'Hágalo primero en la bomba.',
  atPumpThen: 'Primero en la bomba, después',
  noControl: 'Chairside no la controla.',
  identifiers: '¿Cuáles dos dijo el paciente?',
  identifier: { name: 'Nombre completo', 'birth-date': 'Fecha de nacimiento', number: 'Número' },
  chair: 'Sillón',
  offDuty: (name) => `${name}, hoy sin turno`,
  closedChair: (name) => `${name}, hoy sin uso`,
  takenChair: (name) => `${name}, ocupado`,
  bookedChair: (name, clock) => `${name}, próxima reserva a las ${clock}`,
  nurse: 'Enfermería',
  why: '¿Por qué?',
  reason: 'Motivo, en sus palabras',
  pumpShows: 'La bomba muestra',
  pumpBeyond: (ml, ordered) => `La orden es de ${ordered} mL: la bomba no puede haber dado ${ml}. Léala de nuevo.`,
  pumpBeyondElsewhere: 'Si los dio, regístrelo primero solo, en «Registrar volumen» o «Volumen hallado».',
  pumpDoubt: (ml) => `¿${ml} mL?`,
  pumpAbout: (ml, all) => `La bomba debería mostrar unos ${ml} de ${all}. Mire la bomba.`,
  pumpKeeps: (ml) => `otra vez conserva ${ml}.`,
  enterKey: 'Enter',
  ml: 'mL',
  rate: 'Velocidad en la bomba',
  rateUnit: 'mL/h',
  volume: 'Volumen por infundir en la bomba',
  readIt: 'Lea ambos en la bomba, no en esta pantalla. El sistema compara.',
  agrees: 'Coincide con la orden.',
  differs: 'No coincide con la orden. Mire la bomba y la orden.',
  provider: 'Profesional que decidió',
  escortSeen: 'He visto al acompañante',
  cancelWords: 'En pocas palabras',
  cancelWordsNeeded: 'En pocas palabras: “otro” solo no dice nada',
  consentVersion: 'Versión del formulario firmado',
  consentHint: 'Como figura en el formulario, por ejemplo 2026-1.',
  escortName: 'Nombre',
  escortRelation: 'Relación',
  escortPhone: 'Teléfono, si se sabe',
  dose: 'Dosis',
  doseUnit: 'mg/kg',
  minutes: 'Durante',
  minutesUnit: 'min',
  concentration: 'Concentración',
  concentrationUnit: 'mg/mL',
  bolus: 'Bolo de una vez, si lo hay',
  orderReason: 'Motivo, si la dosis es inusual',
  when: 'Cuándo',
  now: (clock) => `ahora, ${clock}`,
  stillToFill: (what) => `Falta: ${what}.`,
  part: {
    identifiers: 'dos identificadores',
    seat: 'sillón y enfermería',
    'pause-reason': 'por qué',
    'stop-reason': 'por qué',
    'cancel-reason': 'por qué',
    reason: 'el motivo',
    'pump-volume': 'lo que muestra la bomba',
    'pump-check': 'velocidad y volumen',
    'escort-seen': 'el acompañante',
    contact: 'cómo se intentó y el resultado',
    consent: 'la versión',
    escort: 'nombre y relación',
    order: 'dosis, minutos y concentración',
    'order-now': 'dosis y minutos',
    'dose-order': 'la dosis',
    'dose-check': 'lo que hay',
    portion: 'lo que se dio',
    'rate-reason': 'por qué',
    'new-rate': 'la nueva velocidad',
    'rate-read': 'la velocidad en la bomba',
    bolus: 'el bolo',
    cleared: 'lo que mostraba el contador',
    off: 'desde y hasta cuándo',
    'not-delivered': 'el volumen',
    when: 'la hora',
  },
  stillMissing: 'Aún falta',
  sending: 'Enviando',
  cancel: 'Cancelar',
  later: 'Más tarde',
  refused: 'No se registró.',
  canFollow: 'El motivo y el volumen pueden ir después; quedan abiertos hasta registrarse.',
};

/** What comes next in a visit. */
export const NEXT_WORDS: Spoken<typeof english.NEXT_WORDS> = {
  dueAt: (clock) => `toca ${clock}`,
  since: (clock) => `desde las ${clock}`,
  deferred: 'Descansa, PA aplazada una vez',
  finished: 'Debería haber terminado: mire la bomba',
  notCharted: 'sin registrar',
  olderThan: (minutes) => `de hace más de ${minutes} min`,
};

/** What is still open when the patient goes. */
export const OPEN_WORDS: Spoken<typeof english.OPEN_WORDS> = {
  title: 'Lea esto antes de registrar',
  alerts: (count, which) => `${count === 1 ? '1 alerta abierta' : `${count} alertas abiertas`}: ${which}`,
  overdue: (what, clock) => `${what}: atraso desde las ${clock}`,
  settled: 'de nuevo en rango',
  notTaken: 'sin atender',
  takenBy: (name = 'alguien') => `la atiende ${name}`,
  lastScale: (what, value, word) => `${what}: último valor ${value} ${word}`,
  neverCharted: (what) => `${what}: nunca se registró`,
  pumpRuns: 'La bomba consta en marcha',
  pumpPaused: 'La bomba consta en pausa, no detenida',
  sinceDrug: (minutes, clock) => `El fármaco terminó hace ${minutes} min, a las ${clock}`,
};

export const PAUSE_REASON_WORDS: Spoken<typeof english.PAUSE_REASON_WORDS> = {
  'blood-pressure': 'Presión arterial',
  'heart-rate': 'Frecuencia cardíaca',
  breathing: 'Respiración o saturación',
  sedation: 'Demasiada somnolencia',
  distress: 'Angustia',
  nausea: 'Náuseas',
  pain: 'Dolor',
  'iv-site': 'Sitio de la vía',
  bathroom: 'Baño',
  'pump-alarm': 'Alarma de la bomba',
  'patient-request': 'Lo pidió el paciente',
  'provider-order': 'Orden del profesional',
  other: 'Otro',
};

export const STOP_REASON_WORDS: Spoken<typeof english.STOP_REASON_WORDS> = {
  'adverse-event': 'Evento adverso',
  'critical-blood-pressure': 'Presión arterial',
  respiratory: 'Respiración o saturación',
  'over-sedation': 'Demasiada somnolencia',
  distress: 'Angustia',
  vomiting: 'Vómitos',
  'iv-lost': 'Vía perdida',
  'pump-failure': 'Fallo de la bomba',
  'patient-request': 'Lo pidió el paciente',
  'provider-order': 'Orden del profesional',
  'emergency-evacuation': 'Evacuación',
  other: 'Otro',
};

/** What a reason for calling off belongs to. */
export const CANCEL_CAUSE_WORDS: Spoken<typeof english.CANCEL_CAUSE_WORDS> = {
  patient: 'El paciente',
  clinical: 'Causa clínica',
  clinic: 'La clínica',
  insurance: 'El seguro',
  weather: 'El clima',
  other: 'Otra causa',
};

export const CANCEL_REASON_WORDS: Spoken<typeof english.CANCEL_REASON_WORDS> = {
  'patient-request': 'Lo pidió el paciente',
  illness: 'Enfermedad',
  'no-escort': 'Sin acompañante',
  'blood-pressure': 'Presión arterial',
  'ate-or-drank': 'Comió o bebió',
  pregnancy: 'Embarazo',
  'new-contraindication': 'Contraindicación nueva',
  'suicide-risk-referral': 'Derivación por riesgo de suicidio',
  'consent-withdrawn': 'Consentimiento retirado',
  'order-missing': 'Sin orden',
  'drug-shortage': 'Sin fármaco',
  staffing: 'Falta de personal',
  equipment: 'Equipo',
  weather: 'Clima',
  payment: 'Pago',
  other: 'Otro',
};
