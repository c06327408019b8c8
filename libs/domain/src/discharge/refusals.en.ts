import type { CriterionName } from './discharge-criteria.js';
import { CRITERION_WORDS } from './words.en.js';

/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const DISCHARGE_REFUSALS = {
  noScore: 'This protocol asks for no recovery score.',
  onlyInRecovery: 'This is asked in recovery, once the drug has ended.',
  notMet: (names: readonly CriterionName[]) => `Not met: ${names.map((name) => CRITERION_WORDS[name]).join('; ')}.`,
  unmetChanged: 'What is not met has changed since it was judged. Look again, then decide.',
  needsProvider: 'What is not met needs a provider: name who decided it.',
} as const;
