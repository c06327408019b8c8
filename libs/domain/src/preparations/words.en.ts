import type { AnswerName, IvSite, PreparationName } from './preparations.js';

/** What is asked or looked at before the drug, as it is asked. */
export const PREPARATION_WORDS: Record<PreparationName, string> = {
  allergies: 'Allergies',
  contraindications: 'Conditions that speak against the drug',
  pregnancy: 'Pregnancy',
  fasting: 'Last food and last clear drink',
  hydration: 'How much the patient drank',
  'new-medicines': 'New medicines since the last visit',
  'mental-state': 'Substance use, psychosis, mania',
  'suicide-risk': 'Suicide question',
  'iv-access': 'IV line',
};

export const ANSWER_WORDS: Record<AnswerName, string> = {
  'as-shown': 'As shown',
  'none-known': 'None known',
  'ketamine-allergy': 'Allergic to ketamine',
  'none-of-these': 'None of these',
  'uncontrolled-heart-disease': 'Uncontrolled heart disease',
  'severe-liver-disease': 'Severe liver disease',
  'raised-pressure-in-head-or-eye': 'Raised pressure in head or eye',
  'aneurysm-or-malformation': 'Aneurysm or vessel malformation',
  'bleeding-in-the-head': 'Bleeding in the head, ever',
  'test-negative': 'Test negative',
  'not-applicable': 'Does not apply',
  'test-declined': 'Test declined',
  'test-positive': 'Test positive',
  'drank-enough': 'Drank enough',
  'drank-little': 'Drank little',
  'nothing-new': 'Nothing new',
  benzodiazepine: 'Benzodiazepine',
  opioid: 'Opioid',
  stimulant: 'Stimulant',
  maoi: 'MAOI',
  lamotrigine: 'Lamotrigine',
  'other-medicine': 'Another medicine',
  'nothing-found': 'None of these',
  'substance-use': 'Active substance use',
  psychosis: 'Psychosis',
  mania: 'Mania',
  'no-thoughts': 'No thoughts',
  'thoughts-of-death': 'Thoughts of death',
  'plan-or-intent': 'A plan or an intent',
};

export const IV_SITE_WORDS: Record<IvSite, string> = {
  'left-hand': 'Left hand',
  'right-hand': 'Right hand',
  'left-forearm': 'Left forearm',
  'right-forearm': 'Right forearm',
  'left-elbow': 'Left elbow',
  'right-elbow': 'Right elbow',
  other: 'Other',
};
