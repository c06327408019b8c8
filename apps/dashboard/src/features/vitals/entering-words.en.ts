/** Who is at the sheet of a patient. */
export const ENTERING_WORDS = {
  mark: (initials: string) => `${initials} enters vitals`,
  line: (names: string) => `Entering vitals here now: ${names}. Ask, so that no set is charted twice.`,
} as const;
