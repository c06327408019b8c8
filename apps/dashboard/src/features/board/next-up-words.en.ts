/** What a board without alerts says; fetched with the line that says it. */
export const nextUpWords = {
  nextUp: (chair: string, due: string) => `Next: chair ${chair} · ${due}`,
} as const;
