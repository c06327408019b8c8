export interface ConditionDefinition {
  /** ICD-10-CM, the code that fits when nothing more is known. */
  icd10: string;
  /** SNOMED CT; nothing where no code was verified. */
  snomed: string | null;
}

/** What patients are treated for (clinical.md 7.1). Treatment resistance has no code of its own. */
export const CONDITIONS = {
  'treatment-resistant-depression': { icd10: 'F33.2', snomed: '370143000' },
  'generalised-anxiety': { icd10: 'F41.1', snomed: '21897009' },
  'panic-disorder': { icd10: 'F41.0', snomed: '371631005' },
  ocd: { icd10: 'F42.9', snomed: '191736004' },
  ptsd: { icd10: 'F43.10', snomed: '47505003' },
  'bipolar-depression': { icd10: 'F31.30', snomed: null },
  'chronic-pain': { icd10: 'G89.4', snomed: '82423001' },
  fibromyalgia: { icd10: 'M79.7', snomed: '203082005' },
  'neuropathic-pain': { icd10: 'M79.2', snomed: '247398009' },
  migraine: { icd10: 'G43.909', snomed: '37796009' },
  tinnitus: { icd10: 'H93.19', snomed: '60862001' },
} as const satisfies Record<string, ConditionDefinition>;

export type Condition = keyof typeof CONDITIONS;

export const conditions = Object.keys(CONDITIONS) as Condition[];

/** The row of a condition. */
export function conditionOf(condition: Condition): ConditionDefinition {
  return CONDITIONS[condition];
}
