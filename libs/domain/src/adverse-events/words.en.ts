import type { AdverseEventTerm, EventAction, EventOutcome, Grade, Relatedness, SeriousKind } from './adverse-events.js';

/** What a term is called, what each of its grades means, and what is usually done; the orders are the provider's. */
interface EventWords {
  label: string;
  grades: Partial<Record<Grade, string>>;
  usual: string;
}

export const ADVERSE_EVENT_WORDS: Record<AdverseEventTerm, EventWords> = {
  hypertension: {
    label: 'High blood pressure',
    grades: {
      1: 'Nothing needed',
      2: 'Rate slowed or pump paused',
      3: 'A medicine was needed',
      4: 'Crisis, ambulance',
    },
    usual: 'Slow or pause, pressure again after 5 min; a medicine from the order.',
  },
  hypotension: {
    label: 'Low blood pressure',
    grades: { 1: 'No symptoms', 2: 'Fluids needed', 3: 'A medicine was needed', 4: 'Shock' },
    usual: 'Stop, lay flat, legs up, fluids.',
  },
  tachycardia: {
    label: 'Fast heart rate',
    grades: { 1: 'No symptoms', 2: 'Symptoms, watched', 3: 'A medicine was needed', 4: 'Unstable' },
    usual: 'Pause, ECG, a medicine from the order.',
  },
  bradycardia: {
    label: 'Slow heart rate',
    grades: { 1: 'No symptoms', 2: 'Watched', 3: 'A medicine was needed', 4: 'Arrest' },
    usual: 'Stop.',
  },
  desaturation: {
    label: 'Low oxygen or shallow breathing',
    grades: {
      1: 'SpO₂ 92 to 93',
      2: 'SpO₂ 90 to 91, oxygen 2 to 4 L',
      3: 'SpO₂ below 90, mask',
      4: 'No breathing, bag and mask',
    },
    usual: 'Stop the pump, open the airway, oxygen, rouse, ambulance.',
  },
  'over-sedation': {
    label: 'Over-sedation',
    grades: {
      1: 'Slow to name (4)',
      2: 'Loud or repeated (3)',
      3: 'Prodding (2)',
      4: 'Painful squeeze or no response (1, 0)',
    },
    usual: 'Stop. Nothing reverses ketamine; flumazenil only where a benzodiazepine was given.',
  },
  'distressing-dissociation': {
    label: 'Distressing dissociation',
    grades: { 1: 'Mild', 2: 'Reassured, rate slowed', 3: 'A medicine or stopped', 4: 'Danger to themselves' },
    usual: 'Stay, coach, dim the light, slow.',
  },
  panic: {
    label: 'Anxiety or panic',
    grades: { 1: 'Mild', 2: 'Coached', 3: 'A medicine was needed' },
    usual: 'Pause, stay, coach.',
  },
  'emergence-agitation': {
    label: 'Agitation',
    grades: { 1: 'Restless', 2: 'Agitated', 3: 'Very agitated', 4: 'Combative' },
    usual: 'Stop, one person stays at the chair.',
  },
  nausea: {
    label: 'Nausea',
    grades: { 1: 'Little appetite', 2: 'Drinks less', 3: 'Drinks too little' },
    usual: 'Ondansetron from the order, if it was not given before.',
  },
  vomiting: {
    label: 'Vomiting',
    grades: { 1: 'No treatment', 2: 'IV fluids', 3: 'Tube or hospital', 4: 'Life in danger' },
    usual: 'On the side, suction, ondansetron from the order.',
  },
  dizziness: {
    label: 'Dizziness or unsteadiness',
    grades: { 1: 'Mild', 2: 'Limits what they do', 3: 'Cannot look after themselves' },
    usual: 'Does not stand alone; watched for a fall.',
  },
  headache: {
    label: 'Headache',
    grades: { 1: 'Mild', 2: 'A medicine was needed', 3: 'Severe' },
    usual: 'Acetaminophen. With a pressure at or above 180 it is urgent.',
  },
  salivation: {
    label: 'Salivation or throat spasm',
    grades: { 1: 'Wiped', 2: 'Suction', 3: 'Spasm', 4: 'Airway closed' },
    usual: 'Suction; with a spasm the ambulance.',
  },
  'iv-site': {
    label: 'IV site, infiltration or pain',
    grades: { 1: 'Stopped and started again', 2: 'New site', 3: 'Injury' },
    usual: 'Stop, raise the arm.',
  },
  'allergic-reaction': {
    label: 'Allergic reaction',
    grades: { 1: 'Rash', 2: 'Antihistamine needed', 3: 'Tight chest', 4: 'Anaphylaxis' },
    usual: 'Epinephrine into the thigh for anaphylaxis, ambulance.',
  },
  'chest-pain': {
    label: 'Chest pain',
    grades: { 3: 'Any chest pain', 4: 'Heart attack' },
    usual: 'Stop, ECG, aspirin as ordered, ambulance.',
  },
  seizure: {
    label: 'Seizure-like movements',
    grades: { 3: 'Any', 4: 'Does not stop' },
    usual: 'Stop, midazolam from the order, ambulance.',
  },
  psychosis: {
    label: 'Psychosis or mania',
    grades: { 2: 'Watched', 3: 'Any that is ongoing', 4: 'Danger' },
    usual: 'Stop the course, call the provider.',
  },
  'suicidal-ideation': {
    label: 'Suicidal thoughts, new or worse',
    grades: { 1: 'Passive', 2: 'Active, without a plan', 3: 'With a plan', 4: 'Attempt' },
    usual: 'Stay with the patient, provider now, safety plan, 988 or emergency department.',
  },
  urinary: {
    label: 'Urinary symptoms',
    grades: { 1: 'Often', 2: 'Painful', 3: 'Blood' },
    usual: 'Hold the course, refer to urology.',
  },
  fall: {
    label: 'Fall',
    grades: { 1: 'No harm', 2: 'Minor harm', 3: 'Fracture', 4: 'Head or bleeding' },
    usual: 'Look for harm before lifting, incident report.',
  },
  'medication-error': {
    label: 'Medication error',
    grades: { 1: 'Did not reach the patient', 2: 'No harm', 3: 'Harm', 4: 'Life in danger' },
    usual: 'Tell the provider and the patient, incident report.',
  },
};

/** What a grade means for a term; death is death. */
export function gradeWords(term: AdverseEventTerm, grade: Grade): string {
  return ADVERSE_EVENT_WORDS[term].grades[grade] ?? (grade === 5 ? 'Death' : '');
}

export const SERIOUS_WORDS: Record<SeriousKind, string> = {
  death: 'Death',
  'life-threatening': 'Life-threatening',
  hospital: 'Hospital',
  disability: 'Disability',
  'important-medical-event': 'Important medical event',
};

export const EVENT_ACTION_WORDS: Record<EventAction, string> = {
  slowed: 'Rate slowed',
  paused: 'Paused',
  stopped: 'Stopped',
  oxygen: 'Oxygen given',
  ems: 'EMS called',
};

export const RELATEDNESS_WORDS: Record<Relatedness, string> = {
  unrelated: 'Unrelated',
  unlikely: 'Unlikely',
  possible: 'Possible',
  probable: 'Probable',
  definite: 'Definite',
  'not-judged': 'Not judged yet',
};

export const OUTCOME_WORDS: Record<EventOutcome, string> = {
  resolved: 'Resolved',
  'resolved-with-sequelae': 'Resolved, with lasting harm',
  recovering: 'Getting better',
  ongoing: 'Ongoing',
  fatal: 'Fatal',
  unknown: 'Not known',
};
