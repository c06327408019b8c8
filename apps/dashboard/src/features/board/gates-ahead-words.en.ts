/** What is said of the gates ahead; fetched with them. */
export const GATES_AHEAD_WORDS = {
  chair: 'chair',
  nurse: 'nurse',
  nothingMissing: 'Nothing is missing',
  questions: (left: number) => (left === 0 ? 'questions' : left === 1 ? '1 question' : `${left} questions`),
  differs: (read: number, ordered: number, unit: string) => `${read} ${unit}, ordered ${ordered}`,
  readBy: (name: string, figures: string) => `${name} read ${figures}`,
  stillMissing: (gates: string) => `Still missing: ${gates}`,
} as const;
