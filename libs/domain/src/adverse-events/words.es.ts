import type { Spoken } from '../spoken.js';
import type { AdverseEventTerm, Grade } from './adverse-events.js';
import type * as english from './words.en.js';

export const ADVERSE_EVENT_WORDS: Spoken<typeof english.ADVERSE_EVENT_WORDS> = {
  hypertension: {
    label: 'Presión arterial alta',
    grades: {
      1: 'No requirió nada',
      2: 'Velocidad reducida o bomba en pausa',
      3: 'Requirió un medicamento',
      4: 'Crisis, ambulancia',
    },
    usual: 'Reducir o pausar, PA de nuevo a los 5 min; un medicamento de la orden.',
  },
  hypotension: {
    label: 'Presión arterial baja',
    grades: { 1: 'Sin síntomas', 2: 'Requirió líquidos', 3: 'Requirió un medicamento', 4: 'Choque' },
    usual: 'Detener, acostar en plano, piernas en alto, líquidos.',
  },
  tachycardia: {
    label: 'Frecuencia cardíaca alta',
    grades: { 1: 'Sin síntomas', 2: 'Síntomas, en vigilancia', 3: 'Requirió un medicamento', 4: 'Inestable' },
    usual: 'Pausar, ECG, un medicamento de la orden.',
  },
  bradycardia: {
    label: 'Frecuencia cardíaca baja',
    grades: { 1: 'Sin síntomas', 2: 'En vigilancia', 3: 'Requirió un medicamento', 4: 'Paro' },
    usual: 'Detener.',
  },
  desaturation: {
    label: 'Oxígeno bajo o respiración superficial',
    grades: {
      1: 'SpO₂ de 92 a 93',
      2: 'SpO₂ de 90 a 91, oxígeno de 2 a 4 L',
      3: 'SpO₂ menor de 90, mascarilla',
      4: 'Sin respiración, bolsa y mascarilla',
    },
    usual: 'Detener la bomba, abrir la vía aérea, oxígeno, estimular, ambulancia.',
  },
  'over-sedation': {
    label: 'Sedación excesiva',
    grades: {
      1: 'Lento al nombre (4)',
      2: 'Fuerte o repetido (3)',
      3: 'Al tocar (2)',
      4: 'Pellizco doloroso o sin respuesta (1, 0)',
    },
    usual: 'Detener. Nada revierte la ketamina; flumazenil solo si se dio una benzodiacepina.',
  },
  'distressing-dissociation': {
    label: 'Disociación angustiante',
    grades: {
      1: 'Leve',
      2: 'Tranquilizado, velocidad reducida',
      3: 'Un medicamento o detenida',
      4: 'Peligro para sí mismo',
    },
    usual: 'Quedarse, guiar, bajar la luz, reducir la velocidad.',
  },
  panic: {
    label: 'Ansiedad o pánico',
    grades: { 1: 'Leve', 2: 'Con acompañamiento', 3: 'Requirió un medicamento' },
    usual: 'Pausar, quedarse, guiar.',
  },
  'emergence-agitation': {
    label: 'Agitación',
    grades: { 1: 'Inquieto', 2: 'Agitado', 3: 'Muy agitado', 4: 'Combativo' },
    usual: 'Detener; una persona se queda junto al sillón.',
  },
  nausea: {
    label: 'Náuseas',
    grades: { 1: 'Poco apetito', 2: 'Bebe menos', 3: 'Bebe demasiado poco' },
    usual: 'Ondansetrón de la orden, si no se dio antes.',
  },
  vomiting: {
    label: 'Vómito',
    grades: { 1: 'Sin tratamiento', 2: 'Líquidos IV', 3: 'Sonda u hospital', 4: 'Peligro de muerte' },
    usual: 'De lado, aspiración, ondansetrón de la orden.',
  },
  dizziness: {
    label: 'Mareo o inestabilidad',
    grades: { 1: 'Leve', 2: 'Limita lo que hace', 3: 'No puede cuidarse' },
    usual: 'No se levanta solo; vigilar por si cae.',
  },
  headache: {
    label: 'Dolor de cabeza',
    grades: { 1: 'Leve', 2: 'Requirió un medicamento', 3: 'Intenso' },
    usual: 'Acetaminofén. Con una presión de 180 o más es urgente.',
  },
  salivation: {
    label: 'Salivación o espasmo de garganta',
    grades: { 1: 'Se limpió', 2: 'Aspiración', 3: 'Espasmo', 4: 'Vía aérea cerrada' },
    usual: 'Aspiración; con espasmo, la ambulancia.',
  },
  'iv-site': {
    label: 'Sitio IV, infiltración o dolor',
    grades: { 1: 'Detenida y reiniciada', 2: 'Sitio nuevo', 3: 'Lesión' },
    usual: 'Detener, elevar el brazo.',
  },
  'allergic-reaction': {
    label: 'Reacción alérgica',
    grades: { 1: 'Erupción', 2: 'Requirió antihistamínico', 3: 'Opresión en el pecho', 4: 'Anafilaxia' },
    usual: 'Epinefrina en el muslo si hay anafilaxia, ambulancia.',
  },
  'chest-pain': {
    label: 'Dolor de pecho',
    grades: { 3: 'Cualquier dolor de pecho', 4: 'Infarto' },
    usual: 'Detener, ECG, aspirina según la orden, ambulancia.',
  },
  seizure: {
    label: 'Movimientos como de convulsión',
    grades: { 3: 'Cualquiera', 4: 'No cede' },
    usual: 'Detener, midazolam de la orden, ambulancia.',
  },
  psychosis: {
    label: 'Psicosis o manía',
    grades: { 2: 'En vigilancia', 3: 'Cualquiera que continúe', 4: 'Peligro' },
    usual: 'Suspender el ciclo, llamar al profesional.',
  },
  'suicidal-ideation': {
    label: 'Ideas suicidas, nuevas o peores',
    grades: { 1: 'Pasivas', 2: 'Activas, sin plan', 3: 'Con plan', 4: 'Intento' },
    usual: 'Quedarse con el paciente, profesional ya, plan de seguridad, 988 o urgencias.',
  },
  urinary: {
    label: 'Síntomas urinarios',
    grades: { 1: 'Frecuentes', 2: 'Con dolor', 3: 'Sangre' },
    usual: 'Suspender el ciclo, referir a urología.',
  },
  fall: {
    label: 'Caída',
    grades: { 1: 'Sin daño', 2: 'Daño menor', 3: 'Fractura', 4: 'Cabeza o sangrado' },
    usual: 'Buscar lesiones antes de levantar, informe de incidente.',
  },
  'medication-error': {
    label: 'Error de medicación',
    grades: { 1: 'No llegó al paciente', 2: 'Sin daño', 3: 'Con daño', 4: 'Peligro de muerte' },
    usual: 'Avisar al profesional y al paciente, informe de incidente.',
  },
};

export function gradeWords(term: AdverseEventTerm, grade: Grade): string {
  return ADVERSE_EVENT_WORDS[term].grades[grade] ?? (grade === 5 ? 'Muerte' : '');
}

export const SERIOUS_WORDS: Spoken<typeof english.SERIOUS_WORDS> = {
  death: 'Muerte',
  'life-threatening': 'Peligro de muerte',
  hospital: 'Hospitalización',
  disability: 'Discapacidad',
  'important-medical-event': 'Evento médico importante',
};

export const EVENT_ACTION_WORDS: Spoken<typeof english.EVENT_ACTION_WORDS> = {
  slowed: 'Velocidad reducida',
  paused: 'En pausa',
  stopped: 'Detenida',
  oxygen: 'Oxígeno administrado',
  ems: 'Ambulancia llamada',
};

export const RELATEDNESS_WORDS: Spoken<typeof english.RELATEDNESS_WORDS> = {
  unrelated: 'No relacionado',
  unlikely: 'Improbable',
  possible: 'Posible',
  probable: 'Probable',
  definite: 'Definitivo',
  'not-judged': 'Sin valorar aún',
};

export const OUTCOME_WORDS: Spoken<typeof english.OUTCOME_WORDS> = {
  resolved: 'Resuelto',
  'resolved-with-sequelae': 'Resuelto, con secuelas',
  recovering: 'Mejorando',
  ongoing: 'Continúa',
  fatal: 'Mortal',
  unknown: 'Se desconoce',
};
