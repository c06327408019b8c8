import type { Iso } from '../clinic/clinic-time.js';

/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const JOURNAL_REFUSALS = {
  noSuchSession: 'There is no such session in this clinic.',
  noSuchProtocol: 'There is no such protocol in this clinic.',
  liesAhead: (now: Iso) => `This time lies ahead: it is ${now} now.`,
  notAtHome: 'This patient is in the clinic: a remote monitor charts sessions at home.',

  // said at the two edges, where a command comes in and what it could not do goes out
  noSuchCommand: 'There is no such command.',
  otherForm: 'This is not what was expected here. Nothing was saved.',
  someFields: 'Some fields cannot be right. Nothing was saved.',
  fault: 'Something went wrong on the server. It was logged; what you typed is still here.',
  notConfirmed: 'This was not confirmed: the record does not answer. Look whether it was saved before you do it again.',
  noAnswer: 'The record does not answer. Try again in a moment.',
  mayNot: 'Your role may not do this.',
  mayNotSee: 'Your role may not see this.',
  signInFirst: 'Sign in first.',
  sentByOther: 'This command was sent by someone else.',
  otherContent: 'This command was sent before with other content. Nothing was saved this time.',
  numberTaken: 'Another patient has this number.',
  chairTaken: 'This chair is taken for that time.',
  hereAlready: 'This patient is already here, in another session.',
  otherPatient: 'This set was not saved: it is not for the patient of this session.',
  correctedAlready: 'Someone has corrected this reading already. Look at the newer values first.',
  asThingsStand: 'This is not possible as things stand.',
  tooMany: 'Too many messages at once: this was not done. Wait a moment, and try again.',
  noSuchPatient: 'There is no such patient in this clinic.',
  nothingHere: 'There is nothing here.',
} as const;
