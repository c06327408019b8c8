/** Why something cannot stand in a protocol; the page and the refusal join such a sentence to its place. */
export const FAULT_WORDS = {
  crossed: (measure: string) => `${measure}: the caution must come before the critical limit`,
  grace: (minutes: number) => `a set is overdue at the latest ${minutes} minutes after its time`,
  recheck: 'a re-check takes a minute or more',
  guards: 'a soft limit of the dose must not lie above its hard one',
  homeUnwatched: 'a session at home is watched: say at which minutes',
  homeLooks: (minutes: number) => `checks at home follow each other within ${minutes} minutes, and somebody is called`,
  reach: (measure: string, low: number, high: number) =>
    `${measure}: a limit lies between ${low} and ${high}, for nothing else can be charted`,
} as const;

/** Which figure comes before which. */
export const ORDER_WORDS = {
  minutes: 'the shortest time that is refused, the one that asks for a reason and the longest follow each other',
  concentration: 'a listed concentration is above nought and not above the one that is refused',
  drift: 'a drift of the pump that nobody looks at is above nought',
  injection: 'a soft limit of an injection must not lie above its hard one, and it comes in 1 to 9 portions',
  order: 'beside the last order, what asks for a reason comes before what is refused',
  baseline: 'what is renewed before the drug stands in the baseline, and neither is empty',
  pressure:
    'before the drug, the pressure that is looked at, the one that waits for a provider and the one that nobody passes follow each other, in whole figures',
  fasting: (hours: number) =>
    `hours without food or drink lie between 0 and ${hours}, and a consent holds for whole days`,
  figures: 'what a figure must be at least lies below what it may be at most',
  times: 'times before going home are not below nought, and a figure or an answer is a minute old or more',
  score: (highest: number) => `a recovery score of 1 to ${highest} is asked for, in whole points`,
  visit: 'a visit takes whole minutes, and the youngest age is in whole years',
} as const;

/** What is wrong with a whole row: a set, a window, a course of values, a medicine, a call. */
export const ROW_WORDS = {
  interval: (minutes: number) => `sets are due at least every ${minutes} minutes`,
  asks: 'every set and every window asks for something',
  noPhase: 'this way of the drug has no such phase',
  askedTwice: (measures: string) =>
    `asked in an earlier set of the same phase already, which alone would count: ${measures}. For one more look at a set time, add a window after the first dose`,
  noField: (measures: string) => `no sheet has a field for it, so that nobody could ever answer it: ${measures}`,
  window: 'a window begins, is due and ends in that order',
  windowInVisit: (minutes: number) => `a window is due while the chair is held, within ${minutes} minutes`,
  windowAtHome: 'at home there are checks, and no windows',
  trend: 'a course of values goes the way it is watched for, over one set or more',
  trendReach: (low: number, high: number) =>
    `a course goes so far, and is beyond a figure, that can be charted: between ${low} and ${high}`,
  sameTrend: 'the same course of values stands there already',
  rescue:
    'a medicine for side effects has a dose, may be given once or more, again within a day, and is looked at by then',
  looksAt: 'after a medicine for side effects something is looked at',
  sameMedicine: 'the same dose of the same medicine stands there already',
  noLine: 'nothing is given into a vein where no line is laid',
  noRescue: 'medicines for side effects are given in the clinic, where a drug is given',
  range: (measure: string) => `${measure}: before going home a figure is at least, or at most, something`,
  call: (minutes: number) => `a call at home comes within ${minutes} minutes of a check that nobody answered`,
} as const;

/** What the floor rules keep, whoever signs. */
export const FLOOR_WORDS = {
  criteria: 'who was given a drug in the clinic leaves by criteria: they cannot be left out',
  neverHome: (pressure: string) => `nobody goes home from ${pressure} on: that figure may be lower, not higher`,
  homeBelow: (pressure: string, systolic: number) =>
    `without a provider nobody goes home unless both pressures are below ${pressure}, with a systolic of ${systolic} or more`,
  apart: (minutes: number, percent: number) =>
    `the last two pressures lie ${minutes} minutes or more apart, and within ${percent} % of the baseline`,
  score: 'a recovery score is asked for before going home, Aldrete or PADSS',
  awake: 'who goes home is awake: a charted sedation of 5 stays',
  noDrugFrom: (pressure: string) => `no drug is given from ${pressure} on: that figure may be lower, not higher`,
  firstSet:
    'the first set of each phase with the drug, of a pause and of recovery asks blood pressure, oxygen saturation and sedation, again and again',
  everyPhase: 'each phase has a set that is asked again and again',
  recovery: (minutes: number) => `in recovery sets stay due every ${minutes} minutes or sooner`,
  atOnce: 'oxygen saturation is critical at 89 at the latest, and sedation at 2: both call at the first value',
  newOxygen: 'any new oxygen calls at the first value: the limit of oxygen cannot be taken out',
  pressureCritical: (pressure: string) => `blood pressure is critical at ${pressure} at the latest`,
  breathing: 'respiratory rate is critical at 8 at the latest, and calls at the first value',
  deviceWindow: (from: number, until: number) =>
    `after the first device a blood pressure is due between ${from} and ${until} minutes`,
  strongest: (mgPerMl: number) => `nothing stronger than ${mgPerMl} mg/mL goes into a pump`,
  guarded: 'an order of what a pump or a syringe gives is guarded: its dose limits cannot be left out',
  firstVisit: 'a first visit is never begun without a provider',
  adults: (years: number) => `patients are adults: ${years} years or older`,
  monitor: (minutes: number) => `the monitor stays for ${minutes} minutes after the last check, or longer`,
  homeCalls: 'when nobody answers at home the peer, the patient and 911 are called',
} as const;

/** When a gate stays, and what may not be done with one that does. */
export const STAYING_WORDS = {
  atCheckIn: 'at check-in',
  beforeReady: 'before “ready”',
  forMood: 'before “ready”, for a mood',
  beforePump: 'before the pump is started',
  atPause: 'at a pause',
  atRate: 'at a new rate',
  beforeResume: 'before the pump goes on',
  atEnd: 'at the end of the infusion',
  beforeDose: 'before the first dose',
  beforeHome: 'before going home',
  readyAtHome: 'before “ready” at home',
  doseAtHome: 'before the dose at home',
  anotherAtHome: 'before another dose at home',
  beforeLost: 'before contact is lost',
  beforeClosed: 'before a session at home is closed',
  takenOut: (when: string, gates: string) => `${when} this cannot be taken out: ${gates}`,
  unanswered: (gates: string) => `nobody passes this unanswered: ${gates}`,
  both: (gates: string) => `a provider may pass it or nobody may, not both: ${gates}`,
} as const;
