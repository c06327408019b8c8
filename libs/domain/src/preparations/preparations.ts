/** One answer to a question before the drug. */
export interface AnswerDefinition {
  /** Who may let the drug run all the same; nothing where the answer passes by itself. */
  readonly passableBy?: 'provider' | 'nobody';
  /** It says nothing without a word of why, or of what. */
  readonly needsNote?: true;
  /** It is the whole answer: no other stands beside it. */
  readonly isWhole?: true;
  /** It is an answer only where something of it is charted, or only where nothing is. */
  readonly where?: 'charted' | 'not-charted';
}

export interface PreparationDefinition {
  readonly kind: 'question' | 'times' | 'line';
  readonly answers?: Readonly<Record<string, AnswerDefinition>>;
  /** What was answered on an earlier visit holds for so many days, if somebody says "the same"; without it, it is asked each time. */
  readonly carriedDays?: number;
  /** Pointed out on a drawing of a body rather than chosen from words. */
  readonly isPointedOut?: true;
  /** Asked again once the drug has ended: what differs is what the drug did. Always, or where the answer before it was of concern. */
  readonly askedAfter?: 'always' | 'where-of-concern';
}

/** Where on a body something can hurt; left and right are the patient's own. */
const PLACES = {
  head: {},
  face: {},
  neck: {},
  'left-shoulder': {},
  'right-shoulder': {},
  chest: {},
  'upper-back': {},
  'lower-back': {},
  abdomen: {},
  hips: {},
  'left-arm': {},
  'right-arm': {},
  'left-hand': {},
  'right-hand': {},
  'left-thigh': {},
  'right-thigh': {},
  'left-lower-leg': {},
  'right-lower-leg': {},
  'left-foot': {},
  'right-foot': {},
} as const;
export type PainPlace = keyof typeof PLACES;

const WHOLE = { isWhole: true } as const;
const NEVER = { passableBy: 'nobody' } as const;
const PROVIDER = { passableBy: 'provider' } as const;

/**
 * What is asked and looked at before the drug (clinical.md 1.3, floor rule 18). The first answer of a question is the one
 * that a quiet visit gives. Which of them a visit needs is the protocol's business.
 */
export const PREPARATIONS = {
  allergies: {
    kind: 'question',
    answers: {
      'as-shown': { isWhole: true, where: 'charted' },
      'none-known': { isWhole: true, where: 'not-charted' },
      'ketamine-allergy': { passableBy: 'nobody' },
    },
    carriedDays: 365,
  },
  contraindications: {
    kind: 'question',
    answers: {
      'none-of-these': WHOLE,
      'uncontrolled-heart-disease': PROVIDER,
      'severe-liver-disease': PROVIDER,
      'raised-pressure-in-head-or-eye': PROVIDER,
      'aneurysm-or-malformation': PROVIDER,
      'bleeding-in-the-head': PROVIDER,
    },
    carriedDays: 365,
  },
  pregnancy: {
    kind: 'question',
    answers: {
      'test-negative': WHOLE,
      'not-applicable': { isWhole: true, needsNote: true },
      'test-declined': { isWhole: true, passableBy: 'provider' },
      'test-positive': { isWhole: true, passableBy: 'nobody' },
    },
    carriedDays: 30,
  },
  fasting: { kind: 'times' },
  hydration: { kind: 'question', answers: { 'drank-enough': WHOLE, 'drank-little': WHOLE } },
  'new-medicines': {
    kind: 'question',
    answers: {
      'nothing-new': WHOLE,
      benzodiazepine: PROVIDER,
      opioid: PROVIDER,
      stimulant: PROVIDER,
      maoi: PROVIDER,
      lamotrigine: PROVIDER,
      'other-medicine': { needsNote: true },
      // magnetic stimulation on the same day lowers the threshold of a seizure: a provider says whether and when
      'tms-today': { passableBy: 'provider', needsNote: true },
      'therapy-today': { needsNote: true },
    },
  },
  /** What the patient and the clinic agreed on, pinned wherever somebody comes to the chair. */
  comfort: {
    kind: 'question',
    answers: {
      'nothing-agreed': WHOLE,
      'ask-before-touch': {},
      'dark-room': {},
      'no-chime': {},
      'triggers-and-words': { needsNote: true },
    },
    carriedDays: 365,
  },
  'mental-state': {
    kind: 'question',
    answers: { 'nothing-found': WHOLE, 'substance-use': PROVIDER, psychosis: PROVIDER, mania: PROVIDER },
  },
  'suicide-risk': {
    kind: 'question',
    answers: {
      'no-thoughts': WHOLE,
      'thoughts-of-death': { isWhole: true, passableBy: 'provider' },
      'plan-or-intent': { isWhole: true, passableBy: 'provider' },
    },
    askedAfter: 'where-of-concern',
  },
  /** Attacks between two visits, by the patient's own count (product 3, panic disorder). */
  'panic-since': {
    kind: 'question',
    answers: { 'no-attack': WHOLE, 'one-or-two': WHOLE, 'three-to-six': WHOLE, 'seven-or-more': WHOLE },
  },
  'where-it-hurts': {
    kind: 'question',
    answers: { ...PLACES, 'all-over': WHOLE, nowhere: WHOLE },
    isPointedOut: true,
    askedAfter: 'always',
  },
  'kind-of-pain': {
    kind: 'question',
    answers: {
      aching: {},
      burning: {},
      'electric-shocks': {},
      stabbing: {},
      throbbing: {},
      tingling: {},
      numbness: {},
      'painful-touch': {},
      'no-pain': WHOLE,
    },
    carriedDays: 365,
  },
  'telehealth-consent': {
    kind: 'question',
    answers: { 'agrees-to-video': WHOLE, 'does-not-agree': NEVER },
  },
  'video-identity': {
    kind: 'question',
    answers: { 'seen-on-video': WHOLE, 'not-recognised': NEVER },
  },
  'alcohol-and-sedatives': {
    kind: 'question',
    answers: { 'nothing-taken': WHOLE, 'alcohol-taken': NEVER, 'sedative-taken': NEVER },
  },
  'no-driving': {
    kind: 'question',
    answers: { 'will-not-drive': WHOLE, 'means-to-drive': NEVER },
  },
  'iv-access': { kind: 'line' },
} as const satisfies Record<string, PreparationDefinition>;

type Table = typeof PREPARATIONS;
export type PreparationName = keyof Table;
export type QuestionName = {
  [P in PreparationName]: Table[P] extends { kind: 'question' } ? P : never;
}[PreparationName];
/** The questions that may be asked again once the drug has ended. */
export type AskedAfterName = {
  [Q in QuestionName]: Table[Q] extends { askedAfter: string } ? Q : never;
}[QuestionName];
export type AnswerName = { [Q in QuestionName]: keyof Table[Q]['answers'] }[QuestionName];

export const preparationNames = Object.keys(PREPARATIONS) as readonly PreparationName[];

/** The definition of a preparation, with its optional properties readable. */
export function preparationRow(name: PreparationName): PreparationDefinition {
  return PREPARATIONS[name];
}

export function isQuestion(name: PreparationName): name is QuestionName {
  return PREPARATIONS[name].kind === 'question';
}

/** The definition of an answer; nothing where the question does not know it. */
export function answerRow(question: QuestionName, answer: AnswerName): AnswerDefinition | undefined {
  return preparationRow(question).answers?.[answer];
}
