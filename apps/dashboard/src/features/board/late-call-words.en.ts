/** Words of an alert that calls from over another patient's sheet. */
export const LATE_CALL_WORDS = {
  goes: 'Goes there. What you typed here is kept as a draft.',
  more: (count: number) => `and ${count} more that nobody has`,
} as const;
