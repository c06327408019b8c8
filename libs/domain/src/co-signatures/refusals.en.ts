/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const CO_SIGNATURES_REFUSALS = {
  nothingToSign: 'There is nothing of this kind to co-sign in this session.',
  directorSigns: 'The medical director reads and signs this one.',
  onlyNamed: (name: string | null) =>
    `Only ${name ?? 'the provider who was named'} can co-sign this: it was ordered in their name.`,
  ownWork: 'You did this yourself: another provider must co-sign it.',
} as const;
