/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const CLINIC_REFUSALS = {
  dayOver: 'This day is over: it can be read, not planned.',
  noSuchInPlan: 'This plan names a person or a chair that the clinic does not have.',
  chairExists: (name: string) => `There is a chair ${name} already.`,
  noSuchChair: 'There is no such chair in this clinic.',
  chairInUse: 'A patient sits in this chair.',
} as const;
