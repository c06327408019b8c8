export const UI_WORDS = {
  choose: 'Choose',
} as const;
