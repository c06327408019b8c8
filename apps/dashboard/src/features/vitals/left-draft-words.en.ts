/** Words of a sheet that was left for another patient. */
export const LEFT_DRAFT_WORDS = {
  kept: (patient: string, chair: string | undefined, clock: string, isCorrection: boolean) =>
    `Not saved: your ${isCorrection ? 'correction' : 'set'} for ${[patient, chair && `chair ${chair}`].filter(Boolean).join(', ')} is kept as a draft${clock && `, begun ${clock}`}.`,
  answer: (question: string, patient: string, chair: string | undefined) =>
    `Not sent: your answer to “${question}” for ${[patient, chair && `chair ${chair}`].filter(Boolean).join(', ')} is kept.`,
  back: 'Back to it',
} as const;
