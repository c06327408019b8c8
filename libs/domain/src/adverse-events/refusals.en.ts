import type { Iso } from '../clinic/clinic-time.js';

/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const ADVERSE_EVENTS_REFUSALS = {
  changedMeanwhile: 'Somebody changed its grade or outcome since you opened it. Look again, then decide.',
  notBefore: (at: Iso) => `This began at ${at}: nobody knew of it before.`,
  nameProvider: 'Name the provider who was told.',
  noSuchSource: 'There is no such side effect or alert in this session.',
  reported: 'This was reported already. Change its grade there.',
  noSuchEvent: 'There is no such adverse event in this session.',
  struck: 'This adverse event was struck as reported in error.',
  notOverBefore: (at: Iso) => `This began at ${at}: it was not over before.`,
  noSuchGrade: 'There is no such grade of this event. Choose another one.',
  sayWhySerious: 'Grade 4 is life-threatening and grade 5 death: say why it is serious.',
  deathIsWhole: 'Death is grade 5, serious and fatal: all three, or none.',
  medicineNotCharted: 'This medicine is not charted. Chart it under Medicines, then choose it here.',
} as const;
