/** From the least to the worst. */
export const SEVERITIES = ['mild', 'moderate', 'severe'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface SideEffectDefinition {
  /** SNOMED CT, where clinical.md 4 names one. */
  readonly snomed?: string;
  /** It comes in bouts: noted again while one goes on it is another one, and the one before is over. */
  readonly comesInBouts?: true;
  /** It is noted with how bad it is, and never with a guess. */
  readonly needsSeverity?: true;
  /** How bad any other is taken to be until somebody says so; mild where nothing stands here. */
  readonly startsAs?: Severity;
  /** However mild it is, somebody else must see it from its first sight on, and so urgently (floor rule 6). */
  readonly alerts?: 'medium' | 'high';
  /** With sedation at or below this it is a danger by itself (clinical.md 2.2). */
  readonly severeAtSedation?: number;
  /** Whoever has, or had, it does not get up alone until somebody saw them walk steadily. */
  readonly isFallRisk?: true;
  /** Offered first, one tap each. */
  readonly isCommon?: true;
}

/** What patients say or nurses see under ketamine (clinical.md 4); an adverse event is one that was graded. */
export const SIDE_EFFECTS = {
  nausea: { snomed: '422587007', isCommon: true },
  vomiting: {
    snomed: '422400008',
    comesInBouts: true,
    needsSeverity: true,
    alerts: 'medium',
    severeAtSedation: 3,
    isCommon: true,
  },
  dizziness: { snomed: '404640003', isFallRisk: true, isCommon: true },
  drowsiness: { isCommon: true },
  headache: { snomed: '25064002', isCommon: true },
  anxiety: { snomed: '48694002', isCommon: true },
  'distressing-dissociation': { snomed: '44376007', isCommon: true },
  agitation: { snomed: '24199005' },
  salivation: { snomed: '53827007' },
  'iv-site': {},
  'allergic-reaction': { snomed: '419076005', startsAs: 'moderate' },
  'chest-pain': { snomed: '29857009', startsAs: 'severe', alerts: 'high' },
  seizure: { snomed: '91175000', startsAs: 'severe', alerts: 'high' },
  psychosis: { startsAs: 'severe', alerts: 'medium' },
  'suicidal-thoughts': { snomed: '6471006', startsAs: 'moderate' },
  urinary: {},
  fall: { startsAs: 'moderate', isFallRisk: true },
} as const satisfies Record<string, SideEffectDefinition>;

export type SideEffectTerm = keyof typeof SIDE_EFFECTS;
export const sideEffectTerms = Object.keys(SIDE_EFFECTS) as readonly SideEffectTerm[];

/** The definition of a side effect, with its optional properties readable. */
export function sideEffect(term: SideEffectTerm): SideEffectDefinition {
  return SIDE_EFFECTS[term];
}

export const EFFECT_ACTIONS = [
  'not-charted',
  'none',
  'reassured',
  'slowed',
  'paused',
  'stopped',
  'medicine',
  'oxygen',
  'ems',
] as const;
export type EffectAction = (typeof EFFECT_ACTIONS)[number];
