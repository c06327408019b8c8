import type { Condition } from './conditions.js';

export const CONDITION_WORDS: Record<Condition, string> = {
  'treatment-resistant-depression': 'Treatment-resistant depression',
  'generalised-anxiety': 'Generalised anxiety disorder',
  'panic-disorder': 'Panic disorder',
  ocd: 'Obsessive-compulsive disorder',
  ptsd: 'Post-traumatic stress disorder',
  'bipolar-depression': 'Bipolar depression',
  'chronic-pain': 'Chronic pain',
  fibromyalgia: 'Fibromyalgia',
  'neuropathic-pain': 'Neuropathic pain',
  migraine: 'Migraine',
  tinnitus: 'Tinnitus',
};

/** The details of a patient, each by where it stands in a command. */
export const DETAIL_WORDS = {
  'name.family': 'surname',
  'name.given': 'given name',
  birthDate: 'birth date',
  number: 'number',
  allergies: 'allergies',
  phone: 'phone',
} as const;
