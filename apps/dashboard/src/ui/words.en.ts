export const UI_WORDS = {
  choose: 'Choose',
  mayBeOld: 'What stands here may be old: it could not be read again just now.',
  readAgain: 'Read again',
} as const;
