/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const LIMITS_REFUSALS = {
  visitOver: 'This visit is over: no limit of it is judged any more.',
  holdsAlready: 'This is the limit that holds already.',
  between: (low: number, high: number) => `A limit of this lies between ${low} and ${high}.`,
  needsProvider: 'A looser limit needs a provider: name who decided it.',
} as const;
