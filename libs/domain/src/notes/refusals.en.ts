/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const NOTES_REFUSALS = {
  noSuchNote: 'There is no such note in this session.',
  struck: 'This note was struck as written in error.',
} as const;
