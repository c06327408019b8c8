/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const PREPARATIONS_REFUSALS = {
  notCheckedIn: 'This patient is not checked in yet: nothing can be charted.',
  visitOver:
    'This visit is over: what is asked around the drug cannot be charted any more. Write it in the note of a call, or ask at the next visit.',
  sayWhy: 'Say in a few words why, or what.',
  noSuchAnswer: 'This is no answer to this question.',
  excludes: 'One of these answers excludes the others.',
  noSuchVisit: 'There is no such earlier visit of this patient.',
  notEstablished: 'That visit did not establish this: ask the patient.',
  tooLongAgo: 'That was too long ago: ask the patient.',
} as const;
