/** How old something is, in a sentence. */
export const AGO_WORDS = {
  ago: (age: string) => `${age} ago`,
} as const;
