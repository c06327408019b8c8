import type { Measure } from './measures.js';
import type { Panel } from './vital-signs.js';
import type { MeasureWords } from './words.en.js';

export const MEASURE_WORDS: Record<Measure, MeasureWords> = {
  systolicBp: { label: 'Sistólica', short: 'Sis' },
  diastolicBp: { label: 'Diastólica', short: 'Dia' },
  meanArterialPressure: { label: 'Presión arterial media', short: 'PAM' },
  heartRate: { label: 'Frecuencia cardíaca', short: 'FC' },
  spo2: { label: 'Saturación de oxígeno', short: 'SpO₂' },
  respiratoryRate: { label: 'Frecuencia respiratoria', short: 'FR' },
  etco2: { label: 'Dióxido de carbono espirado', short: 'EtCO₂' },
  temperature: { label: 'Temperatura', short: 'Temp' },
  oxygenFlow: { label: 'Oxígeno', short: 'O₂' },
  fio2: { label: 'Oxígeno inspirado', short: 'FiO₂' },
  bodyWeight: { label: 'Peso', short: 'Peso' },
  bodyHeight: { label: 'Estatura', short: 'Estatura' },
  sedation: { label: 'Sedación, MOAA/S', short: 'Sedación' },
  agitation: { label: 'Agitación, RASS', short: 'Agitación' },
  acvpu: { label: 'Conciencia, ACVPU', short: 'ACVPU' },
  pain: { label: 'Dolor, 0–10', short: 'Dolor' },
  nausea: { label: 'Náuseas, 0–10', short: 'Náuseas' },
  dissociation: { label: 'Disociación, 0–10', short: 'Disociación' },
  anxiety: { label: 'Ansiedad, 0–10', short: 'Ansiedad' },
};

export const PANEL_WORDS: Record<Panel, MeasureWords> = {
  bloodPressure: { label: 'Presión arterial', short: 'PA' },
  heart: MEASURE_WORDS.heartRate,
  oxygen: MEASURE_WORDS.spo2,
  breathing: MEASURE_WORDS.respiratoryRate,
  carbonDioxide: MEASURE_WORDS.etco2,
  warmth: MEASURE_WORDS.temperature,
  weight: MEASURE_WORDS.bodyWeight,
  height: MEASURE_WORDS.bodyHeight,
};
