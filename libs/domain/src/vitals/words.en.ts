import type { Measure } from './measures.js';
import type { Panel } from './vital-signs.js';

export interface MeasureWords {
  readonly label: string;
  readonly short: string;
}

/** The words for every measure. No other catalogue is keyed by sign or scale. */
export const MEASURE_WORDS: Record<Measure, MeasureWords> = {
  systolicBp: { label: 'Systolic', short: 'Sys' },
  diastolicBp: { label: 'Diastolic', short: 'Dia' },
  meanArterialPressure: { label: 'Mean arterial pressure', short: 'MAP' },
  heartRate: { label: 'Heart rate', short: 'HR' },
  spo2: { label: 'Oxygen saturation', short: 'SpO₂' },
  respiratoryRate: { label: 'Respiratory rate', short: 'Resp' },
  etco2: { label: 'End-tidal carbon dioxide', short: 'EtCO₂' },
  temperature: { label: 'Temperature', short: 'Temp' },
  oxygenFlow: { label: 'Oxygen', short: 'O₂' },
  fio2: { label: 'Inspired oxygen', short: 'FiO₂' },
  bodyWeight: { label: 'Weight', short: 'Weight' },
  bodyHeight: { label: 'Height', short: 'Height' },
  sedation: { label: 'Sedation, MOAA/S', short: 'Sedation' },
  agitation: { label: 'Agitation, RASS', short: 'Agitation' },
  acvpu: { label: 'Consciousness, ACVPU', short: 'ACVPU' },
  pain: { label: 'Pain, 0–10', short: 'Pain' },
  nausea: { label: 'Nausea, 0–10', short: 'Nausea' },
  dissociation: { label: 'Dissociation, 0–10', short: 'Dissociation' },
  anxiety: { label: 'Anxiety, 0–10', short: 'Anxiety' },
};

export const PANEL_WORDS: Record<Panel, MeasureWords> = {
  bloodPressure: { label: 'Blood pressure', short: 'BP' },
  heart: MEASURE_WORDS.heartRate,
  oxygen: MEASURE_WORDS.spo2,
  breathing: MEASURE_WORDS.respiratoryRate,
  carbonDioxide: MEASURE_WORDS.etco2,
  warmth: MEASURE_WORDS.temperature,
  weight: MEASURE_WORDS.bodyWeight,
  height: MEASURE_WORDS.bodyHeight,
};
