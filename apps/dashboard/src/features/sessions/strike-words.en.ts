/** Every word of striking what was charted in error. */
export const STRIKE_WORDS = {
  note: 'It stays readable, struck through, and counts for nothing.',
  reason: 'Reason, in your own words',
  strike: 'Strike it',
  keep: 'Keep it',
} as const;
