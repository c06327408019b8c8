/** What each item of a recovery score asks, and the words for 2, 1 and 0 points. */
export const ALDRETE_WORDS = {
  activity: { label: 'Activity', words: ['Moves all four limbs', 'Moves two limbs', 'Moves none'] },
  respiration: {
    label: 'Breathing',
    words: ['Breathes deeply and coughs', 'Short of breath or shallow', 'Does not breathe'],
  },
  circulation: {
    label: 'Blood pressure',
    words: ['Within 20 % of baseline', '20 to 50 % from baseline', 'More than 50 % from baseline'],
  },
  consciousness: { label: 'Consciousness', words: ['Fully awake', 'Wakes when called', 'Does not respond'] },
  oxygen: {
    label: 'Oxygen',
    words: ['Above 92 % on air', 'Needs oxygen to stay above 90 %', 'Below 90 % with oxygen'],
  },
} as const;

export const PADSS_WORDS = {
  vitals: {
    label: 'Vital signs',
    words: ['Within 20 % of baseline', '20 to 40 % from baseline', 'More than 40 % from baseline'],
  },
  activity: {
    label: 'Walking and mind',
    words: ['Oriented, and walks steadily', 'Oriented, or walks steadily', 'Neither'],
  },
  discomfort: {
    label: 'Pain, nausea, vomiting',
    words: ['Minimal', 'Moderate, or treated', 'Severe'],
  },
  bleeding: { label: 'Bleeding at the IV site', words: ['Minimal', 'Moderate', 'Severe'] },
  intakeOutput: { label: 'Drinking and passing water', words: ['Both', 'One of them', 'Neither'] },
} as const;

/** What a form is called, where that is no proper name. */
export const INSTRUMENT_WORDS = { pain: 'Pain 0–10', suicide: 'C-SSRS screener' } as const;

/** What a total is called. */
export const BAND_WORDS = {
  none: 'none',
  minimal: 'minimal',
  slight: 'slight',
  borderline: 'borderline',
  mild: 'mild',
  moderate: 'moderate',
  marked: 'marked',
  moderatelySevere: 'moderately severe',
  severe: 'severe',
  verySevere: 'very severe',
  extreme: 'extreme',
  catastrophic: 'catastrophic',
  subclinical: 'subclinical',
  remission: 'remission',
  belowCut: 'below the cut of 31',
  atCut: 'at or above the cut of 31',
  littleOrNone: 'little or none',
  some: 'some',
  substantial: 'substantial',
  gradeI: 'grade I',
  gradeII: 'grade II',
  gradeIII: 'grade III',
  gradeIV: 'grade IV',
  low: 'low',
  high: 'high',
} as const;
