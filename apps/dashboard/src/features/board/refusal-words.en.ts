/** Every word of what was refused in the end. */
export const REFUSAL_WORDS = {
  notSaved: (what: string, where: string) => `Not saved: ${what}, ${where}.`,
  offTheBoard: 'a session off the board',
  dismiss: 'I have seen it',
} as const;
