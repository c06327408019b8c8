import { birthWords } from '../patients/birth-words.js';
import type { Iso } from '../clinic/clinic-time.js';
import type { GateName } from './gate-names.js';
import { GATE_WORDS } from './gate-words.en.js';
import type { PlannedSpan } from './planned-span.js';
import type { SessionStatus } from './session-statuses.js';
import { STATUS_WORDS } from './words.en.js';

/** What whoever saw another place may do then. */
export type MovedThen = 'change' | 'decide';

const THEN: Record<MovedThen, string> = { change: 'change it again', decide: 'decide again' };

/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const SESSIONS_REFUSALS = {
  bookingOver: (status: SessionStatus) =>
    `This session is ${STATUS_WORDS[status].toLowerCase()}: its booking cannot be changed any more.`,
  noSuchPatient: 'There is no such patient in this clinic.',
  noSuchChair: 'There is no such chair in this clinic, or it was retired.',
  dayOver: 'This day is over. Choose today or a day to come.',
  noChairAtHome: 'This session is at home: book it without a chair.',
  tooYoung: (protocol: string, least: number, years: number) =>
    `${protocol} is for patients aged ${least} and older. This patient is ${years} on that day.`,
  chairBooked: (chair: string, { from, until }: PlannedSpan) =>
    `Chair ${chair} is booked from ${from} to ${until}. Choose another.`,
  patientBooked: ({ from, until }: PlannedSpan) => `This patient is booked from ${from} to ${until} already.`,
  inPortions: 'This drug is given in portions: chart each one as it is given.',
  openChanged: 'What is not passed has changed since it was judged. Look again, then decide.',
  openNeedsProvider: 'What is not passed needs a provider: name who decided it.',
  firstNeedsProvider: 'A first visit needs a provider: name who said that it may begin.',
  ownSlip: (minutes: number) =>
    `Whoever ended a visit takes it back within ${minutes} minutes. After that a provider reopens it: ask one.`,
  leftBeforeDrug: 'This visit ended before its drug began: book the patient anew.',
  hereAlready: 'This patient is already here, in another session.',
  takesNoChair: 'This session is at home: it takes no chair. A remote monitor takes it.',
  noSuchStaff: 'There is no such member of staff in this clinic.',
  noNurse: (name: string) => `${name} is no nurse and no provider: choose who answers for this patient.`,
  chairGivenAway: (chair: string) =>
    `Another patient was seated in chair ${chair} meanwhile. Seat that one where they are, then bring this one back.`,
  chairTaken: (chair: string) => `Another patient sits in chair ${chair}.`,
  noRate: 'No drug is ordered: there is no rate to chart.',
  otherRate: (rate: number) => `The order amounts to ${rate} mL/h. Look at the pump and the order.`,
  readRate: 'Read the rate from the pump, and chart it: the drug runs on at it.',
  stopStands:
    'Somebody described this stop already, so it stands. If the pump runs on, stop it there and tell the provider: going on takes a new order.',
  notStopped: 'The pump of this session was not stopped early.',
  describedOtherwise: 'This stop is described otherwise already. Look at what was charted first.',
  readVolume: 'Read the volume from the pump, and chart it with the reason.',
  askToCancel: 'This patient is here already: ask a nurse or the provider to cancel.',
  sayWhyCancelled: 'Say in a few words why this visit is cancelled.',
  awaited: (at: Iso) => `This patient is awaited at ${at} and not before. If the visit is called off, cancel it.`,
  nobodyTried: (at: Iso) =>
    `Nobody has tried to reach this patient since they were awaited, at ${at}. Call, chart what came of it, then say that they did not come.`,
  missing: (gates: readonly GateName[]) => `Still missing: ${gates.map((gate) => GATE_WORDS[gate]).join('; ')}.`,
  missingAtHome: (gates: readonly GateName[]) =>
    `Still missing: ${gates.map((gate) => GATE_WORDS[gate]).join('; ')}. No dose at home is charted without it: write what was taken in a note.`,
  movedOn: (status: SessionStatus) =>
    `This session has moved on: it is “${STATUS_WORDS[status]}” now. Look again, then decide.`,
  notPossible: (status: SessionStatus) => `This session is “${STATUS_WORDS[status]}”: this step is not possible now.`,
  isAtHome: 'This patient is at home: chart the end check, that help was sent, or that contact was lost.',
  isInClinic: 'This visit is in the clinic: chart that the patient was sent on, or left.',
  isAway: (at: Iso) => `This patient is charted as away since ${at}. Say first that you saw the patient back.`,
  beforeLastStep: (at: Iso) => `This time lies before the last step of the session, at ${at}.`,
  undoTooLate: (minutes: number, at: Iso) =>
    `This was charted more than ${minutes} minutes ago, at ${at}, and stands. Tell the provider.`,
  arrivalDayOver: 'The day of this visit is over: it stays “did not come”. Book the patient anew.',
  askNurseToCheckIn: 'This visit was charted as “did not come”: ask a nurse to check the patient in.',
  sayWhyLate: 'This visit was charted as “did not come”: say why the patient comes late.',
  notCheckedIn: 'This patient is not checked in yet: nothing can be charted.',
  beforeCheckIn: (at: Iso) => `Nothing can be charted for a time before check-in, at ${at}.`,
  afterVisit: (at: Iso) =>
    `This visit ended at ${at}: what was taken later is not this patient’s. Set the time at which it was taken, or chart it for who is in the chair now.`,
  moved: (day: string | null, { from, until }: PlannedSpan, chair: string | null, then: MovedThen) =>
    `This visit was moved meanwhile: now ${day === null ? '' : `${birthWords(day)}, `}${from} to ${until}, ${chair === null ? 'no chair yet' : `chair ${chair}`}. Look, then ${THEN[then]}.`,
} as const;
