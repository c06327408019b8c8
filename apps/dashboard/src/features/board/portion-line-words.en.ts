/** Every word of a tile whose drug comes in portions. */
export const PORTION_LINE_WORDS = {
  toGive: (what: string) => `To give: ${what}`,
  toInject: (mg: number, ml: number) => `${mg} mg, ${ml} mL`,
  inPieces: (mg: number, count: number) => `${mg} mg, ${count} devices`,
  ofMg: (given: number, all: number) => `${given} of ${all} mg`,
  since: (minutes: string) => `${minutes} ago`,
  nextNow: 'next may be given',
  nextFrom: (clock: string) => `next from ${clock}`,
  staysUntil: (clock: string) => `until ${clock}`,
} as const;
