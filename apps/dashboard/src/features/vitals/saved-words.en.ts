/** What is said once a set is saved (experience.md 7). */
export const SAVED_WORDS = {
  saved: (patient: string, chair: string | undefined) =>
    chair === undefined ? `Saved for ${patient}.` : `Saved for ${patient}, chair ${chair}.`,
  due: (due: string) => `${due}.`,
  next: (chair: string, due: string) => `Next: chair ${chair} · ${due}`,
} as const;
