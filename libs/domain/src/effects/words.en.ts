import type { Severity, SideEffectTerm } from './side-effects.js';

/** Side effects as a nurse says them. */
export const SIDE_EFFECT_WORDS: Record<SideEffectTerm, string> = {
  nausea: 'Nausea',
  vomiting: 'Vomiting',
  dizziness: 'Dizziness',
  drowsiness: 'Drowsiness',
  headache: 'Headache',
  anxiety: 'Anxiety or panic',
  'distressing-dissociation': 'Distressing dissociation',
  agitation: 'Agitation',
  salivation: 'Salivation',
  'iv-site': 'Pain or swelling at the IV site',
  'allergic-reaction': 'Allergic reaction',
  'chest-pain': 'Chest pain',
  seizure: 'Seizure-like movements',
  psychosis: 'Psychosis or mania',
  'suicidal-thoughts': 'Suicidal thoughts',
  urinary: 'Urinary symptoms',
  fall: 'Fall',
};

export const SEVERITY_WORDS: Record<Severity, string> = { mild: 'Mild', moderate: 'Moderate', severe: 'Severe' };
