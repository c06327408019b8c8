/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const CONTACTS_REFUSALS = {
  noSuchAttempt: 'There is no such attempt to reach this patient.',
  struck: 'This attempt was struck as charted in error.',
} as const;
