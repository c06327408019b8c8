import type { Condition } from '../patients/conditions.js';
import type { GateName } from '../sessions/gate-names.js';

/** Asked and looked at before each drug, in the order in which a nurse does it. */
export const ASKED: GateName[] = [
  'allergies',
  'contraindications',
  'pregnancy',
  'fasting',
  'hydration',
  'new-medicines',
  'mental-state',
  'comfort',
  'iv-access',
];
/** And of who is treated for a mood. */
export const ASKED_OF_MOOD: GateName[] = [...ASKED, 'suicide-risk'];

/** And of who is treated for pain: where and of what kind it is, before the drug changes it. */
export const ASKED_OF_PAIN: GateName[] = [...ASKED, 'where-it-hurts', 'kind-of-pain'];

export const MOOD: Condition[] = [
  'treatment-resistant-depression',
  'generalised-anxiety',
  'panic-disorder',
  'ocd',
  'ptsd',
  'bipolar-depression',
];
export const PAIN: Condition[] = ['chronic-pain', 'fibromyalgia', 'neuropathic-pain', 'migraine', 'tinnitus'];

/** Whether something is asked, or looked at, also where no line is laid. */
export const isLineless = (name: string) => name !== 'iv-access' && name !== 'iv-out';
