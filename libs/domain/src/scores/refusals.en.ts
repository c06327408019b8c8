/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const SCORES_REFUSALS = {
  noSuchAnswer: (label: string, item: number) => `${label} has no such answer for item ${item}.`,
} as const;
