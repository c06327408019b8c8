/** Every word of a tile whose drug comes in portions. */
export const PORTION_LINE_WORDS = {
  toGive: (what: string) => `To give: ${what}`,
  toInject: (mg: number, ml: number) => `${mg} mg, ${ml} mL`,
  inPieces: (mg: number, pieces: string) => `${mg} mg, ${pieces}`,
  ofMg: (given: number, all: number) => `${given} of ${all} mg`,
  since: (minutes: string) => `${minutes} ago`,
  nextNow: 'next may be given',
  nextFrom: (clock: string) => `next from ${clock}`,
  peer: (name: string, phone: string) => `peer ${name}, ${phone}`,
  staysUntil: (clock: string) => `until ${clock}`,
} as const;
