export const CHECKED_ALONE_WORDS = {
  why: 'Nobody else can read the pump: why',
  hint: 'Only if nobody is available. Chart your own reading under “Second check” first. A provider must co-sign it today.',
} as const;
