type Waiting = 'owed' | 'orders' | 'notRight' | 'callBacks' | 'untold';

/** Every word of what waits for a provider. */
export const TASKS_WORDS = {
  title: 'For the provider',
  line: ({ owed, orders, notRight, callBacks, untold }: Record<Waiting, number>) =>
    [
      ...(untold > 0
        ? [untold === 1 ? '1 event to tell a provider of' : `${untold} events to tell a provider of`]
        : []),
      ...(callBacks > 0 ? [`${callBacks} to call back`] : []),
      ...(owed > 0 ? [`${owed} to co-sign`] : []),
      ...(notRight > 0 ? [`${notRight} not right at opening or closing`] : []),
      ...(orders > 0 ? [orders === 1 ? '1 order missing' : `${orders} orders missing`] : []),
    ].join(' · '),
  untold: 'No provider was told',
  iKnow: 'I know of it',
  owed: 'To co-sign',
  orders: 'Orders missing',
  callBacks: 'Left, to call back',
  callBackNote: 'Call the patient and chart the result. Reached is done; else write a note on their page.',
  leftAt: (clock: string, by: string, why: string) => `Left ${clock}, charted by ${by}: “${why}”`,
  nothingOwed: 'Nothing to co-sign.',
  nothingMissing: 'Every visit of today has its order.',
  coSign: 'Co-sign',
  open: 'Open',
  loading: 'Fetching the board.',
  forbidden: 'This page is for providers.',
  somebody: 'Somebody',
  patient: 'A patient',
  waitsFor: (name: string) => `Waits for ${name}.`,
  waitsForAnother: 'Waits for another provider: you did this yourself.',
  did: {
    ready: 'made ready',
    start: 'begun',
    resume: 'resumed',
    'first-dose': 'first dose given',
    discharge: 'sent home',
    'change-rate': 'new rate charted',
    bolus: 'bolus charted',
  },
  byVoice: (clock: string, did: string, by: string, provider: string) =>
    `${clock}: ${did} by ${by} on ${provider}’s verbal order, read back.`,
  given: (clock: string, what: string, by: string, provider: string) =>
    `${clock}: ${what} given by ${by} on ${provider}’s verbal order, read back.`,
  limit: (clock: string, what: string, by: string, provider: string, why: string) =>
    `${clock}: ${what}, set by ${by} on ${provider}’s verbal order, read back. Why: “${why}”.`,
  rate: (mlPerHour: number) => `${mlPerHour} mL/h.`,
  bolus: (ml: number) => `${ml} mL at once.`,
  remark: (why: string) => `Why: “${why}”.`,
  first: 'A first visit.',
  passed: (what: string, why: string) => `Not met: ${what}, “${why}”.`,
  givenBeyond: (clock: string, by: string, why: string) =>
    `${clock}: ${by} charted what was given all the same: “${why}”.`,
  mg: (mg: number) => `${mg} mg.`,
  itWas: (beyond: readonly string[]) => `It was ${beyond.join(', ')}.`,
  alone: (clock: string, by: string, why: string) =>
    `${clock}: ${by} checked the dose and began alone, with no second person: “${why}”.`,
  waitsForDirector: 'Waits for the medical director.',
  event: (clock: string, what: string, grade: number, means: string, by: string) =>
    `${clock}: ${what}, grade ${grade} (${means.toLowerCase()}), reported by ${by}.`,
  onDay: (day: string, clock: string) => `${day}, ${clock}`,
  gradedNow: (grade: number) => `Now grade ${grade}.`,
  done: (what: string, outcome: string) => `What was done: ${what}. ${outcome}.`,
  nothingDone: 'nothing charted',
  medicine: 'a medicine given',
  struckEvent: (by: string, why: string) => `Struck as reported in error by ${by}: “${why}”.`,
  earlyStop: (clock: string, by: string, why: string) => `${clock}: stopped early by ${by}: ${why.toLowerCase()}.`,
  due: (clock: string) => `due ${clock}`,
  atSession: 'Orders are signed on the page of the visit.',
} as const;
