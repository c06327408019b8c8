/** How old something is. */
export const AGE_WORDS = {
  now: 'now',
} as const;
