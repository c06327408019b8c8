/** Where something was given that nobody ordered, or more than may be. */
export const AS_GIVEN_WORDS = {
  offer: 'It was given all the same: chart it',
  title: 'It was given all the same',
  only: 'Chart only what has been given. Nothing is ordered or allowed by this.',
  why: 'How it came to be given, in your own words',
  rate: 'Rate on the pump',
  rateUnit: 'mL/h',
  mg: 'Milligrams given',
  mgUnit: 'mg',
  happens:
    'It goes into the record as it was given, with what it goes beyond. An alert goes out at once, and stays open until a provider has signed.',
  back: 'It was not given',
} as const;

/** What of a drug that was given lies beyond its order or its protocol. */
export const BEYOND_WORDS = {
  unordered: 'given without an order',
  hardLimit: (figure: number, limit: number, unit: string) =>
    `beyond the hard limit of ${limit} ${unit}: ${figure} ${unit}`,
  tooSoon: (until: string) => `given too soon, not before ${until}`,
  volume: (ml: number, orderedMl: number) => `${ml} mL from the pump, where ${orderedMl} mL are ordered`,
  notPassed: (gates: string) => `not passed before it: ${gates}`,
} as const;
