import type { DeferralBar, Foreseen, NotTakenReason, Panel } from '@chairside/domain';

/** How values are written. */
export const FORMAT_WORDS = {
  air: 'air',
  litres: (value: number) => `${value} L`,
  ofTop: (top: number) => `of ${top}`,
} as const;

/** What may be wrong with a measurement itself, beside the patient. */
const DEVICE_WORDS: Partial<Record<Panel, string>> = { bloodPressure: 'the cuff', oxygen: 'the probe' };

export const NOT_TAKEN_WORDS: Record<NotTakenReason, string> = {
  refused: 'Refused',
  asleep: 'Asleep',
  equipment: 'Equipment',
  deferred: 'Resting',
  'moves-to-touch': 'Answers touch',
};

/** The reason in full, where it is chosen. */
export const NOT_TAKEN_CHOICES: Record<NotTakenReason, string> = {
  ...NOT_TAKEN_WORDS,
  deferred: 'Resting, BP deferred',
  'moves-to-touch': 'Moves or answers to light touch',
};

/** What a set says of a measure that has no number, behind its name. */
export const NOT_TAKEN_SAID: Record<NotTakenReason, string> = {
  refused: 'not taken: refused',
  asleep: 'not taken: asleep',
  equipment: 'not taken: equipment',
  deferred: 'deferred, resting',
  'moves-to-touch': 'by light touch: moves or answers',
};

/** Why a pressure cannot be put off now. */
export const DEFERRAL_BAR_WORDS: Record<DeferralBar, string> = {
  'no-value': 'not before a first BP',
  'no-drug': 'not before the drug',
  'first-minutes': 'not in the first 20 minutes',
  alert: 'not while a BP, SpO₂ or sedation alert is open',
  'second-reading': 'not while the last BP waits for its second reading',
  'dose-raised': 'not after a rise of the dose',
  twice: 'not twice running',
};

/** The key of a scale's value. */
function keyWords(value: number): string {
  return value === 10 ? 'T for ten' : String(value);
}

/** What saving a value will bring about, behind the value that is kept. */
const FORESEEN_WORDS: Record<Foreseen, string> = {
  calls: '; the alert goes out when you save',
  'goes-on': '; the alert that is open goes on',
  'found-late': ' as found late, for the provider; no alert goes out',
  nothing: '',
};

interface Question {
  label: string;
  value: string;
  last: { value: string; ago: string } | undefined;
  panel: Panel | undefined;
  foreseen: Foreseen;
}

/** What the sheet says about one field. */
export const FIELD_WORDS = {
  wholeFigure: (label: string, value: string, low: number, high: number) =>
    `${label} ${value} cannot be right. Enter ${low} to ${high}.`,
  otherUnit: (label: string, value: string, hint: string) => `${label} ${value} cannot be right. ${hint}`,
  notANumber: (label: string, value: string) => `${label} ${value} is not a number.`,
  tooPrecise: (label: string, value: string) => `${label} ${value} has too many decimals.`,
  notBelow: (label: string, value: string, upper: string) =>
    `${label} ${value} cannot be right. It must be below ${upper}.`,
  question: ({ label, value, last, panel, foreseen }: Question) => ({
    what: `${label} ${value}?`,
    why: [
      ...(last ? [`Was ${last.value}, ${last.ago}.`] : []),
      `Look at the patient${panel && DEVICE_WORDS[panel] ? ` and ${DEVICE_WORDS[panel]}` : ''}.`,
    ].join(' '),
    keeps: `${value}${FORESEEN_WORDS[foreseen]}`,
    keep: `Keep ${value}`,
  }),
  oddPair: (name: string, figure: string, apart: number) => ({
    what: `${name} ${figure}?`,
    why: `${apart} apart. Check ${DEVICE_WORDS.bloodPressure}.`,
    keeps: 'it',
    keep: `Keep ${figure}`,
  }),
  lost: (keys: number) => (keys === 1 ? '1 more key was ignored.' : `${keys} more keys were ignored.`),
  again: (what: string) => `again keeps ${what}. Backspace to change it.`,
  anew: 'Backspace to type it anew.',
  empty: (label: string) => `${label} is empty.`,
  emptyHow: 'marks it not taken.',
  passOptional: 'passes it: nobody asks for it now.',
  letterFirst: 'first: A for air, O for litres. No digit was taken.',
  leadingZero: 'A number does not begin with 0 here. Nothing was taken.',
  twoValues: 'Two values with a stroke between them are a blood pressure. Nothing was taken.',
  full: (label: string, value: string) => `${label} ${value} stands. A key behind it was not taken. Enter goes on.`,
  unclear: (first: number, second: number) =>
    `${first} or ${second}? Press ${keyWords(first)} again, or ${keyWords(second)}.`,
  unclearShort: (first: number, second: number) => `${first} or ${second}?`,
  pair: (label: string) => `${label} is missing. One cuff reading gives both. Mark both not taken if there was none.`,
  whyNot: (label: string) => `${label} not taken. Why?`,
  notTakenShort: 'Not taken',
  notChosen: '–',
  noEarlier: 'None yet',
  air: 'Air',
  litres: 'Litres',
  critical: 'At a critical limit',
  caution: 'At a caution limit',
} as const;

/** The pad of digits. */
export const PAD_WORDS = {
  pad: 'Number pad',
  erase: 'Delete the last digit',
  next: 'Next',
  point: 'Decimal point',
} as const;

/** The sheet around the fields. */
export const SHEET_WORDS = {
  title: 'Enter vitals',
  titleFor: (patient: string, chair: string | undefined) =>
    chair === undefined ? `Enter vitals for ${patient}` : `Enter vitals for ${patient}, chair ${chair}`,
  chair: (name: string) => `Chair ${name}`,
  noChair: 'No chair',
  born: (date: string) => `Born ${date}`,
  due: (what: string, clock: string) => `${what} due ${clock}`,
  nothingDue: 'Nothing is due now',
  somebody: 'Somebody else',
  savedMeanwhile: (who: string, clock: string, set: string) => `${who} saved a set at ${clock}: ${set}`,
  notLive: 'Not live. Will be saved when back.',
  was: (value: string, ago: string) => `was ${value}, ${ago}`,
  optional: 'optional at this set',
  next: 'next',
  back: 'back',
  notTaken: 'Not taken',
  takenAt: 'Taken at',
  change: 'change',
  now: 'now',
  timeQuestion: (clock: string) => `This set was begun at ${clock}. When was it taken?`,
  gaps: (what: string) => `Not charted: ${what}.`,
  savesWithout: 'again saves without them.',
  stray: 'A key may have gone astray. Look at every value.',
  savesAsIs: 'again saves them as they stand.',
  restNeeds: 'BP is put off only with them.',
  takenThen: (clock: string) => `At ${clock}`,
  takenNow: 'Just now',
  foundLate: (what: string) => `${what}: found late. It is kept for the provider, and no alert goes out.`,
  baselineStays: 'The baseline stays as it was when the drug began. To change it, correct that set.',
  tooEarly: (clock: string) => `Nothing can be charted for a time before this visit began, at ${clock}.`,
  wrongTime: 'Write the time as 10:56.',
  ahead: (typed: string, now: string) => `${typed} lies ahead of now, ${now}.`,
  beforeVisit: (typed: string, checkIn: string) => `${typed} is before check-in, ${checkIn}.`,
  lateReason: 'Taken more than 12 hours ago. Why is it charted now?',
  nothingCharted: 'Nothing was charted. Enter a value, or say why it was not taken.',
  keep: 'Keep as draft',
  draft: (clock: string) => `Draft of ${clock}, yours.`,
  discard: 'Discard',
  close: 'Close',
  save: 'Save set',
  sending: 'Sending',
  heldHere: 'This set is kept on this device. It goes out by itself when the link is back. You may close this sheet.',
  refused: 'This set was not saved.',
  gone: 'This session is no longer on the board. Nothing can be charted here.',
  keys: {
    enter: 'Enter',
    shift: 'Shift',
    tab: 'Tab',
    ctrl: 'Ctrl',
    esc: 'Esc',
    minus: '-',
    then: '1',
    just: '2',
    ten: 'T',
    air: 'A',
    litres: 'O',
  },
} as const;

/** The set changed while the sheet was open. */
export const SET_CHANGE_WORDS = {
  kept: (what: string, status: string) =>
    `${what}: not in the set of “${status}”. Saved if you keep it; clear it to leave it out.`,
  came: (what: string, status: string) => `New in the set, now “${status}”: ${what}.`,
  gone: (what: string, status: string) => `No longer asked for, now “${status}”: ${what}.`,
} as const;

/** Correcting a reading. */
export const CORRECT_WORDS = {
  title: 'Correct a reading',
  titleFor: (patient: string, chair: string | undefined) =>
    chair === undefined ? `Correct a reading of ${patient}` : `Correct a reading of ${patient}, chair ${chair}`,
  explain: 'The old values stay in the record, struck through, with your reason.',
  reason: 'Why is it corrected?',
  reasonMissing: 'Say why it is corrected, in a word at least.',
  unchanged: 'Nothing was changed, so nothing is corrected. Change a value or the time, or close this sheet.',
  save: 'Save correction',
  corrected: (who: string, clock: string, set: string) =>
    set === ''
      ? `${who} said at ${clock} that this reading was charted in error.`
      : `${who} corrected this reading at ${clock}: ${set}.`,
  onTop: 'Put my changes on it',
  taken: (clock: string) => `Taken at ${clock}`,
} as const;
