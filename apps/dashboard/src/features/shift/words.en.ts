/** Every word of the day around the chairs. */
export const SHIFT_WORDS = {
  title: 'The day',
  loading: 'Fetching the board.',
  forbidden: 'This page is for people who work at the chairs.',
  somebody: 'Somebody',

  line: 'Who covers, and what is open of the day',
  covers: (name: string) => `Covers now: ${name}`,
  nobodyCovers: 'Nobody covers',
  signedIn: 'signed in',
  notSignedIn: 'not signed in',
  takeCovering: 'I cover now',
  open: (list: string, open: number, all: number) => `${list}: ${open} of ${all} open`,
  toPage: 'The day',
  more: (count: number) => `and ${count} more`,
  /** Where the line has room for nothing. */
  onlyMore: (count: number) => `${count} about the shift`,
  unwatched: (more: string) => `${more}: nobody watches a patient`,
  downtime: 'Print the downtime sheet',
  noNurse: (chair: string, nurse: string | undefined) =>
    nurse === undefined ? `${chair}: no nurse` : `${chair}: no nurse signed in (${nurse})`,
  noMonitor: (name: string | undefined) =>
    name === undefined ? 'At home: no monitor' : `At home: monitor not signed in (${name})`,
  coverChairs: (name: string) => `I cover ${name}’s chairs`,
  youCover: (name: string) => `You cover ${name}’s chairs`,
  handBack: (name: string) => `Hand back to ${name}`,
  coversYours: (name: string) => `${name} covers your chairs`,
  amBack: 'I am back',
  coveredBy: (nurse: string, coverer: string) => `${nurse} · covered by ${coverer}`,
} as const;

export const COVERING_WORDS = {
  title: 'Covering provider',
  who: 'Called when nobody takes an alert for two minutes, and named on every screen.',
  noTurns: 'Nobody is planned for today.',
  turn: (name: string, from: string, until: string) => `${from} to ${until}: ${name}`,
  now: 'now',
  plan: 'Plan the day',
  planTitle: 'Who covers today',
  planNote: 'It takes the place of what was planned before. Hours that nobody has stay without a covering provider.',
  provider: 'Provider',
  from: 'From',
  until: 'Until',
  addTurn: 'Add a turn',
  removeTurn: 'Remove this turn',
  save: 'Save the plan',
  saving: 'Saving',
  cancel: 'Cancel',
} as const;

export const CHAIRS_WORDS = {
  title: 'Break cover and hand-over',
  none: 'Nobody has a patient in a chair.',
  chairs: (names: readonly string[]) => (names.length === 1 ? `Chair ${names[0]}` : `Chairs ${names.join(', ')}`),
  noChairs: 'no chair now',
  since: (clock: string) => `since ${clock}`,
} as const;

export const LIST_WORDS = {
  complete: 'Complete.',
  right: 'Right',
  notRight: 'Not right',
  report: 'Report a fault',
  byBoard: 'Filled in from the board.',
  done: (name: string, clock: string) => `${name}, ${clock}`,
  found: (note: string, name: string, clock: string) => `Not right: “${note}”. ${name}, ${clock}.`,
  decided: (words: string, name: string, clock: string) => `Decided: “${words}”. ${name}, ${clock}.`,
  waits: 'Waits for a provider.',
  firstDrug: 'While anything is open, the first drug of the day needs a reason and a provider.',
  dayCloses: 'The day is closed once everything here is done.',
  notRightTitle: 'What is not right?',
  notRightNote: 'It stays open until a provider decides.',
  note: 'What you found',
  save: 'Chart it',
  decide: 'Decide',
  decideTitle: 'What do you decide?',
  decideNote: 'Say what was done, or why the day can go on without it. Your name stands under it.',
  decision: 'What you decided',
  saving: 'Saving',
  cancel: 'Cancel',
  matters: 'Not right at opening or closing',
  noMatters: 'Nothing was found that waits for a decision.',
} as const;
