/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const HELP_REFUSALS = {
  endFirst: 'This call is still open. End it first, then say what happened.',
  described: 'Somebody has charted already what happened. Read it first.',
  noSuchCall: 'There is no such call in this clinic.',
} as const;
