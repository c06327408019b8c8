/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const SHIFT_REFUSALS = {
  coveringChanged: 'Who covers has changed since you opened the plan. Look again, then save.',
  endsBeforeBegins: 'A turn must end after it begins.',
  notToday: 'A turn must lie within today.',
  twoCover: 'Two providers cover the same hour: end the first turn before the next one begins.',
  noSuchNurse: 'There is nobody of this name who has chairs in this clinic.',
  ownChairs: 'These are your own chairs.',
  coversYours: (name: string | null) => `${name ?? 'Somebody'} covers your chairs: take them back first.`,
  hasMonitor: 'This patient is at home: a remote monitor takes them, no nurse.',
  notInClinic: 'This patient is not in the clinic: there is nobody to hand over.',
  otherNurse: (name: string | null) =>
    name === null
      ? 'This patient has no nurse any more. Look again, then decide.'
      : `${name} is this patient’s nurse by now. Look again, then decide.`,
  isNurseAlready: (name: string | null) => `${name ?? 'Somebody'} is this patient’s nurse already.`,
  isOnBreak: (name: string | null, coverer: string | null) =>
    `${coverer ?? 'Somebody'} covers the chairs of ${name ?? 'this person'} now: hand over to ${coverer ?? 'somebody else'}, or once ${name ?? 'they'} took them back.`,
  notYours: (name: string | null) =>
    `${name ?? 'Somebody else'} is this patient’s nurse. They hand over, or who covers them, a charge nurse or a provider.`,
  sayWhatToKnow: 'Say in a few words what the next nurse has to know.',
  noSuchStaff: 'There is no such member of staff in this clinic.',
  noProvider: (name: string) => `${name} is no provider: choose who is called when a nurse does not answer.`,
  notOpened: 'The clinic has not opened its day yet.',
  dayAhead: 'This day has not begun yet.',
  nothingToDecide: 'There is nothing of this kind to decide on in this clinic.',
  decided: 'Somebody has decided on this already. Read it first.',
} as const;
