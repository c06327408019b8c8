import type { Iso } from '../clinic/clinic-time.js';
import type { SideEffectTerm } from './side-effects.js';
import { SIDE_EFFECT_WORDS } from './words.en.js';

/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const EFFECTS_REFUSALS = {
  noSuchEffect: 'There is no such side effect in this session.',
  struck: 'This side effect was struck as noted in error.',
  notedAgain: 'It was noted again meanwhile, and goes on there.',
  nothingBefore: (at: Iso) => `This began at ${at}: nothing of it was before.`,
  severityMissing: (term: SideEffectTerm) =>
    `Say how bad it is: ${SIDE_EFFECT_WORDS[term].toLowerCase()} is not charted with a guess.`,
} as const;
