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
