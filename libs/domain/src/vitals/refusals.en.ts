/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const VITALS_REFUSALS = {
  nothingCharted: 'Nothing was charted: enter a value, or say why it was not taken.',
  noSuchReading: 'There is no such reading in this session.',
  correctedAlready: 'Someone has corrected this reading already. Look at the newer values first.',
  otherPatient: 'This set was not saved: it is not for the patient of this session. Your values are still here.',
  impossibleValue: 'A value of this set cannot be right. Nothing was saved.',
  sayWhyLate: 'This was taken more than 12 hours ago. Say why it is charted now.',
  confirm: 'Look at the patient and the value again, then confirm it.',
} as const;
