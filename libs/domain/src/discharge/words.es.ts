import type { Spoken } from '../spoken.js';
import { measures, type Measure } from '../vitals/measures.js';
import { MEASURE_WORDS, PANEL_WORDS } from '../vitals/words.es.js';
import type * as english from './words.en.js';

export const CHECK_WORDS: Spoken<typeof english.CHECK_WORDS> = {
  oriented: 'Sabe nombre, lugar y fecha',
  'walks-steadily': 'Se pone de pie y camina diez pasos con firmeza',
  drinks: 'Bebe',
  'iv-out': 'IV retirada, sitio limpio',
  belongings: 'Tiene sus pertenencias',
  instructions: 'Tiene instrucciones escritas y el número de 24 horas; no conduce hasta mañana',
};

const FIGURES = Object.fromEntries(measures.map((measure) => [measure, MEASURE_WORDS[measure].label]));

export const CRITERION_WORDS: Spoken<typeof english.CRITERION_WORDS> = {
  ...(FIGURES as Record<Measure, string>),
  ...CHECK_WORDS,
  'time-since-drug': 'Tiempo desde el fin del fármaco',
  'time-since-first-dose': 'Tiempo desde la primera dosis: nadie puede acortarlo',
  windows: 'Valores a su hora tras la primera dosis',
  pressure: PANEL_WORDS.bloodPressure.label,
  'on-air': 'Con aire ambiente',
  'without-vomiting': 'Sin vómito',
  'after-medicine': 'Tiempo desde un medicamento para un efecto adverso',
  'recovery-score': 'Puntaje de recuperación',
  'no-critical-alert': 'Sin alerta alta, evento adverso desde grado 2 ni dosis sin firma pendientes',
  'no-lasting-effect': 'Sin efecto adverso en curso peor que leve',
  'suicide-risk': 'Pregunta sobre suicidio hecha otra vez, sin ideas',
};
