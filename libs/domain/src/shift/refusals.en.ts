/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const SHIFT_REFUSALS = {
  coveringChanged: 'Who covers has changed since you opened the plan. Look again, then save.',
  endsBeforeBegins: 'A turn must end after it begins.',
  notToday: 'A turn must lie within today.',
  twoCover: 'Two providers cover the same hour: end the first turn before the next one begins.',
  noSuchNurse: 'There is nobody of this name who has chairs in this clinic.',
  ownChairs: 'These are your own chairs.',
  coversYours: (name: string | null) => `${name ?? 'Somebody'} covers your chairs: take them back first.`,
  noSuchStaff: 'There is no such member of staff in this clinic.',
  noProvider: (name: string) => `${name} is no provider: choose who is called when a nurse does not answer.`,
  notOpened: 'The clinic has not opened its day yet.',
  dayAhead: 'This day has not begun yet.',
  nothingToDecide: 'There is nothing of this kind to decide on in this clinic.',
  decided: 'Somebody has decided on this already. Read it first.',
} as const;
