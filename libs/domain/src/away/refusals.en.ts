/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const AWAY_REFUSALS = {
  notHere: 'This patient is not in the clinic: nobody can be away.',
  awayAlready: 'This patient is charted as away already. Chart them back first.',
  noSuchCompany: 'There is no such person in this clinic to go along.',
} as const;
