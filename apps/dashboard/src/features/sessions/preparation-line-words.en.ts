/** The words of what was asked before the drug, and of who answered for it. */
export const PREPARATION_LINE_WORDS = {
  times: (food: string, drink: string) => `food ${food}, clear drink ${drink}`,
  line: (site: string, gauge: number, isPatent: boolean) =>
    `${site}, ${gauge} G, ${isPatent ? 'patent' : 'not patent'}`,
  secondPerson: (name: string) => `second check by ${name}`,
  checkedAlone: (why: string) => `checked alone, “${why}”`,
  decidedBy: (name: string) => `decided by ${name}`,
  decidedByVoice: (name: string) => `decided by ${name}, by voice and read back`,
  passed: (what: string, why: string) => `not passed: ${what}, “${why}”`,
  signed: 'Co-signed',
  coSigned: {
    'step-by-voice': 'Co-signed: ordered by voice',
    'medicine-by-voice': 'Co-signed: medicine ordered by voice',
    'limit-by-voice': 'Co-signed: limit set by voice',
    'checked-alone': 'Co-signed: checked alone',
    'given-beyond': 'A provider knows: given beyond the order',
    'adverse-event': 'Read by the medical director: adverse event',
    'early-stop': 'Read by the medical director: early stop',
  },
} as const;
