/** Every word of a session at home in the timeline. */
export const HOME_LINE_WORDS = {
  place: (where: string) => `Address: ${where}`,
  number: (number: string) => `county emergency number ${number}`,
  readBack: (number: string) => `Emergency number read back: ${number}`,
  peer: (who: string) => `Peer: ${who}`,
  call: (whom: string, result: string) =>
    `Called ${whom.charAt(0).toLowerCase()}${whom.slice(1)}: ${result.toLowerCase()}`,
  check: (found: string) => `Check at home: ${found}`,
  endCheck: (isWhole: boolean) => (isWhole ? 'End check' : 'End check, not all seen'),
  seen: (what: string, isSeen: boolean) => `${what.toLowerCase()}: ${isSeen ? 'yes' : 'no'}`,
  watch: (until: string) => `Watches this session until ${until}`,
} as const;
