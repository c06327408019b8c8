/** Every word of the notes; the phrases are the domain's. */
export const NOTE_WORDS = {
  label: 'Write a note',
  hint: ';; opens the phrases',
  phrases: 'Phrases',
  noPhrase: 'No phrase with this name.',
  write: 'Write note',
  note: 'note',
  struck: 'Written in error',
  inError: 'In error',
  inErrorLabel: (clock: string) => `The note of ${clock} was written in error`,
  strikeTitle: (clock: string) => `The note of ${clock} was written in error`,
} as const;
