import type { CancelCause, CancelReason, GivenBy, PauseReason, StepOf, StopReason } from '@chairside/domain';
import type { FormPart } from './action-form.js';
import type { ActionId } from './session-action.js';

export const BANNER_WORDS = {
  patient: 'Patient',
  chair: (name: string) => `Chair ${name}`,
  noChair: 'No chair yet',
  atHome: 'At home',
  born: (date: string, years: number) => `Born ${date} (${years})`,
  noWeight: 'Weight not measured',
  given: 'Given',
  estimated: 'estimated',
  pumpRead: (clock: string) => `pump read ${clock}`,
  sinceCleared: 'since the counter was cleared',
  notDelivered: (ml: string) => `${ml} mL of it not delivered`,
  aboveOrder: (ml: string) => `Pump read ${ml} mL, more than ordered`,
  ordered: 'Ordered',
  orderedDose: (mg: string, perKg: number, minutes: number) => `${mg} mg · ${perKg} mg/kg over ${minutes} min`,
  pumpToShow: 'Pump to show',
  pumpShows: 'Pump should show',
  volumeGiven: 'Volume given',
  volumeAtRate: (ml: string, rate: number) => `${ml} mL · ${rate} mL/h`,
  volumeOf: (ml: string, all: string) => `${ml} of ${all} mL`,
  withRate: (volume: string, rate: number) => `${volume} · ${rate} mL/h`,
  doseOf: (mg: string, all: string) => `${mg} of ${all} mg`,
  endsWhen: (ml: string) => `Ends when ${ml} mL is in`,
  since: (clock: string) => `since ${clock}`,
  endedAt: (clock: string) => `was due ${clock}`,
  noNurse: 'No nurse yet',
  protocol: (name: string, version: number, author: string) => `${name}, version ${version}, by ${author}`,
  icd10: (code: string) => `ICD-10-CM ${code}`,
  codes: (icd10: string, snomed: string) => `ICD-10-CM ${icd10}, SNOMED CT ${snomed}`,
  proposed: 'proposed, not adopted',
  readOnly: 'This session is not on today’s board. It can be read here, not charted.',
  toCome: 'This visit is to come. It joins the board when its day begins.',
  missed: 'Nobody charted whether this patient came.',
} as const;

/** A visit that has not begun. */
export const BOOKING_WORDS = {
  title: 'Booked',
  notSaid: 'not said',
  visitOf: (number: number, of: number) => `${number} of ${of}`,
} as const;

export const PAGE_WORDS = {
  loading: 'Fetching the session.',
  notFound: 'There is no such session here.',
  failed: 'The session could not be fetched.',
  tryAgain: 'Try again',
  enterVitals: 'Enter vitals',
  more: 'More',
  ems: 'EMS page',
  dayReview: (day: string) => `Day review of ${day}`,
  dayPlan: (day: string) => `Plan of ${day}`,
  toBoard: 'Back to the board',
  draftKept: (clock: string) => `Not saved: your set begun at ${clock} is kept as a draft.`,
  lateSet: 'Chart a late set',
  next: 'Next',
  nothingDue: 'No set is due in this phase.',
  unconfirmed: 'unconfirmed',
  snooze: (minutes: number) => `Silence its return for ${minutes} min`,
  takenSince: (name: string, clock: string) => `${name} has this alert since ${clock}.`,
  unknownPerson: 'Somebody',
  settled: 'back in range, not yet taken',
  missingFor: (what: string) => `Before: ${what}`,
  toDescribe: (clock: string) => `Pump charted as stopped at ${clock}. Reason and pump volume are still to be charted.`,
  toExplain: (clock: string) => `Stopped early at ${clock}. The reason is still to be charted.`,
  describe: 'Chart the reason',
} as const;

interface ActionText {
  button: string;
  title: string;
  confirm: string;
  /** What leaves all as it is, where "Cancel" would be misread. */
  dismiss?: string;
}

const same = (button: string, title = button, confirm = button): ActionText => ({ button, title, confirm });

/** One wording for calling a visit off, wherever that is done. */
export const CANCEL_WORDS = {
  button: 'Cancel visit',
  title: 'Cancel this visit',
  confirm: 'Cancel visit',
  dismiss: 'Keep visit',
} as const satisfies ActionText;

/** No button reads as a pump control (floor rule 10). */
export const ACTION_WORDS: Record<ActionId, ActionText> = {
  'check-in': same('Check in', 'Check in: ask, do not tell', 'Check in'),
  seat: same('Seat', 'Give a chair and a nurse', 'Seat'),
  ready: same('Ready to start', 'Ready to start', 'Ready to start'),
  consent: same('Chart consent', 'Consent was signed', 'Chart consent'),
  escort: same('Name escort', 'Who takes the patient home', 'Chart escort'),
  order: same('Sign order', 'Sign the order', 'Sign order'),
  'pump-check': same('Second check', 'Second check: read the pump', 'Chart second check'),
  'dose-order': same('Sign order', 'Sign the order', 'Sign order'),
  'dose-check': same('Second check', 'Second check of the dose', 'Chart second check'),
  'first-dose': same('Chart first dose'),
  'next-dose': same('Chart next dose'),
  'undo-dose': same('Not given: undo', 'The last one was not given', 'Take it back'),
  start: same('Chart start', 'Chart the start'),
  pause: same('Chart pause', 'Chart a pause', 'Chart pause'),
  resume: same('Chart resume', 'Chart that the pump runs again', 'Chart resume'),
  'change-rate': same('Chart new rate', 'Chart a new rate', 'Chart new rate'),
  bolus: same('Chart bolus', 'Chart a bolus from the pump', 'Chart bolus'),
  'found-running': same('Pump found running', 'The pump was found running', 'Chart as running'),
  'found-bolus': same('Bolus found given', 'A bolus was found given by the pump', 'Chart bolus'),
  'found-volume': same('Pump volume found', 'The pump was found to have given more', 'Chart volume'),
  'found-given': same('Found given', 'A dose was found given', 'Chart dose'),
  'amend-order': same('Change order', 'Change the order while the drug runs', 'Sign order'),
  'pump-cleared': same('New bag or counter', 'New bag, or the counter was cleared', 'Chart'),
  'pump-off': same('Pump was off', 'The pump was off, and nobody charted it', 'Chart'),
  'not-delivered': same('Not delivered', 'Given by the pump, but not received by the patient', 'Chart'),
  stop: same('Chart pump stopped'),
  'describe-stop': same('Chart the reason', 'Pump stopped: reason and volume', 'Chart reason and volume'),
  'undo-stop': same('Not stopped: undo'),
  'pump-read': same('Chart pump volume', 'What the pump shows', 'Chart volume'),
  complete: same('Chart all given', 'Chart that the volume is in', 'Chart all given'),
  discharge: same('Discharge', 'Discharge home', 'Chart discharge'),
  reassess: same('Back to preparation', 'Back to preparation', 'Chart'),
  leave: same('Patient left', 'Patient left, or against advice', 'Chart left'),
  transfer: same('Transfer', 'Transfer to other care', 'Chart transfer'),
  cancel: CANCEL_WORDS,
  contact: same('Chart a call', 'Chart a call to the patient', 'Chart call'),
  'came-late': same('Came late', 'Came after all: ask, do not tell', 'Check in'),
  'no-show': same('No-show', 'Did not come', 'Chart no-show'),
  escalate: same('Help was sent', 'Help was sent to the home', 'Chart help sent'),
  'lose-contact': same('Lost contact', 'Nobody answers any more', 'Chart lost contact'),
  'undo-leave': same('Not left: undo', 'The patient never left: it was charted of the wrong one', 'Take it back'),
  reopen: same('Reopen', 'Reopen: discharged by mistake, or came back', 'Reopen'),
};

/** Where the protocol gives no drug, nothing is said of a pump. */
const WATCHING_WORDS: Partial<Record<ActionId, ActionText>> = {
  start: same('Start observing'),
  pause: same('Pause observing'),
  resume: same('Observe again'),
  stop: same('Stop early'),
  'describe-stop': same('Chart the reason', 'Stopped early: why', 'Chart reason'),
  complete: same('End observing'),
};

const PORTIONS: Partial<Record<ActionId, ActionText>> = {
  stop: same('Chart no more given'),
  'describe-stop': same('Chart the reason', 'No more was given: why', 'Chart reason'),
  'undo-stop': same('More is given: undo'),
};

/** The words that differ with what gives the drug. */
export const WORDS_OF_ROUTE: Record<GivenBy, Partial<Record<ActionId, ActionText>>> = {
  pump: {},
  injection: {
    ...PORTIONS,
    'first-dose': same('Chart injection', 'Chart the first injection', 'Chart injection'),
    'next-dose': same('Chart injection', 'Chart the second injection', 'Chart injection'),
  },
  device: {
    ...PORTIONS,
    'first-dose': same('Chart device', 'Chart the first device', 'Chart device'),
    'next-dose': same('Chart device', 'Chart the next device', 'Chart device'),
  },
  lozenge: {
    ...PORTIONS,
    'check-in': same('Check in', 'Check in on video: ask, do not tell', 'Check in'),
    'first-dose': same('Chart lozenge', 'Chart the first lozenge', 'Chart lozenge'),
    'next-dose': same('Chart lozenge', 'Chart the next lozenge', 'Chart lozenge'),
    discharge: same('Close session', 'Close the session at home', 'Close session'),
  },
  nothing: WATCHING_WORDS,
};

export const FORM_WORDS = {
  atPump: 'Do it at the pump first.',
  atPumpThen: 'At the pump first, then',
  noControl: 'Chairside does not control it.',
  identifiers: 'Which two did the patient say?',
  identifier: { name: 'Full name', 'birth-date': 'Birth date', number: 'Number' } satisfies Record<
    StepOf<'check-in'>['identifiers'][number],
    string
  >,
  chair: 'Chair',
  offDuty: (name: string) => `${name}, not planned today`,
  closedChair: (name: string) => `${name}, not in use today`,
  takenChair: (name: string) => `${name}, taken`,
  bookedChair: (name: string, clock: string) => `${name}, next booked at ${clock}`,
  nurse: 'Nurse',
  why: 'Why?',
  reason: 'Reason, in your own words',
  pumpShows: 'Pump shows',
  pumpBeyond: (ml: string, ordered: number) =>
    `The order is ${ordered} mL: the pump cannot have given ${ml}. Read it again.`,
  pumpBeyondElsewhere: 'If it did, chart it alone first, under “Chart pump volume” or “Pump volume found”.',
  pumpDoubt: (ml: string) => `${ml} mL?`,
  pumpAbout: (ml: string, all: string) => `The pump should show about ${ml} of ${all}. Look at the pump.`,
  pumpKeeps: (ml: string) => `again keeps ${ml}.`,
  enterKey: 'Enter',
  ml: 'mL',
  rate: 'Rate on the pump',
  rateUnit: 'mL/h',
  volume: 'Volume to be infused on the pump',
  readIt: 'Read both from the pump, not from this screen. The system compares.',
  agrees: 'Agrees with the order.',
  differs: 'Differs from the order. Look at the pump and the order.',
  provider: 'Provider who decided',
  escortSeen: 'I have seen the escort',
  cancelWords: 'In a few words',
  cancelWordsNeeded: 'In a few words: “other” alone says nothing',
  consentVersion: 'Version of the form that was signed',
  consentHint: 'As it stands on the form, such as 2026-1.',
  escortName: 'Name',
  escortRelation: 'Relation',
  escortPhone: 'Phone, if known',
  dose: 'Dose',
  doseUnit: 'mg/kg',
  minutes: 'Over',
  minutesUnit: 'min',
  concentration: 'Concentration',
  concentrationUnit: 'mg/mL',
  bolus: 'Bolus at once, if any',
  orderReason: 'Reason, where the dose is unusual',
  when: 'When',
  now: (clock: string) => `now, ${clock}`,
  stillToFill: (what: string) => `Still to fill: ${what}.`,
  part: {
    identifiers: 'two identifiers',
    seat: 'chair and nurse',
    'pause-reason': 'why',
    'stop-reason': 'why',
    'cancel-reason': 'why',
    reason: 'the reason',
    'pump-volume': 'what the pump shows',
    'pump-check': 'rate and volume',
    'escort-seen': 'the escort',
    contact: 'how it was tried and the result',
    consent: 'the version',
    escort: 'name and relation',
    order: 'dose, minutes and concentration',
    'order-now': 'dose and minutes',
    'dose-order': 'the dose',
    'dose-check': 'what is there',
    portion: 'what was given',
    'rate-reason': 'why',
    'new-rate': 'the new rate',
    'rate-read': 'the rate on the pump',
    bolus: 'the bolus',
    cleared: 'what the counter showed',
    off: 'from when to when',
    'not-delivered': 'the volume',
    when: 'the time',
  } satisfies Record<FormPart, string>,
  stillMissing: 'Still missing',
  sending: 'Sending',
  cancel: 'Cancel',
  later: 'Later',
  refused: 'Not charted.',
  canFollow: 'Reason and volume can follow; they stay open until charted.',
} as const;

/** What comes next in a visit. */
export const NEXT_WORDS = {
  dueAt: (clock: string) => `due ${clock}`,
  since: (clock: string) => `since ${clock}`,
  deferred: 'Resting, BP deferred once',
  finished: 'Should be finished: look at the pump',
  notCharted: 'not charted',
  olderThan: (minutes: number) => `older than ${minutes} min`,
} as const;

/** What is still open when the patient goes. */
export const OPEN_WORDS = {
  title: 'Read before you chart this',
  alerts: (count: number, which: string) => `${count === 1 ? '1 alert is' : `${count} alerts are`} open: ${which}`,
  overdue: (what: string, clock: string) => `${what} overdue since ${clock}`,
  settled: 'back in range',
  notTaken: 'not taken',
  takenBy: (name = 'somebody') => `taken by ${name}`,
  lastScale: (what: string, value: number, word: string) => `${what} was last ${value} ${word}`,
  neverCharted: (what: string) => `${what} was never charted`,
  pumpRuns: 'The pump is charted as running',
  pumpPaused: 'The pump is charted as paused, not as stopped',
  sinceDrug: (minutes: number, clock: string) => `The drug ended ${minutes} min ago, at ${clock}`,
} as const;

export const PAUSE_REASON_WORDS: Record<PauseReason, string> = {
  'blood-pressure': 'Blood pressure',
  'heart-rate': 'Heart rate',
  breathing: 'Breathing or saturation',
  sedation: 'Too drowsy',
  distress: 'Distress',
  nausea: 'Nausea',
  pain: 'Pain',
  'iv-site': 'IV site',
  bathroom: 'Bathroom',
  'pump-alarm': 'Pump alarm',
  'patient-request': 'Patient asked',
  'provider-order': 'Provider’s order',
  other: 'Other',
};

export const STOP_REASON_WORDS: Record<StopReason, string> = {
  'adverse-event': 'Adverse event',
  'critical-blood-pressure': 'Blood pressure',
  respiratory: 'Breathing or saturation',
  'over-sedation': 'Too drowsy',
  distress: 'Distress',
  vomiting: 'Vomiting',
  'iv-lost': 'IV lost',
  'pump-failure': 'Pump failure',
  'patient-request': 'Patient asked',
  'provider-order': 'Provider’s order',
  'emergency-evacuation': 'Evacuation',
  other: 'Other',
};

/** What a reason for calling off belongs to. */
export const CANCEL_CAUSE_WORDS: Record<CancelCause, string> = {
  patient: 'The patient',
  clinical: 'Clinical',
  clinic: 'The clinic',
  insurance: 'Insurance',
  weather: 'Weather',
  other: 'Something else',
};

export const CANCEL_REASON_WORDS: Record<CancelReason, string> = {
  'patient-request': 'Patient asked',
  illness: 'Ill',
  'no-escort': 'No escort',
  'blood-pressure': 'Blood pressure',
  'ate-or-drank': 'Ate or drank',
  pregnancy: 'Pregnancy',
  'new-contraindication': 'New contraindication',
  'suicide-risk-referral': 'Referred for suicide risk',
  'consent-withdrawn': 'Consent withdrawn',
  'order-missing': 'No order',
  'drug-shortage': 'No drug',
  staffing: 'Staffing',
  equipment: 'Equipment',
  weather: 'Weather',
  payment: 'Payment',
  other: 'Other',
};
