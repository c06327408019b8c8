/** What the link says where it refuses by itself. */
export const words = {
  notLive: 'This screen is not live, so this cannot be decided here now. Nothing was saved. Go by the bedside.',
  noAnswer: 'The clinic did not answer. Look whether it was saved before you do it again.',
  cannotKeep: 'This device cannot keep entries, and the screen is not live. Nothing was saved. Write it on paper.',
} as const;
