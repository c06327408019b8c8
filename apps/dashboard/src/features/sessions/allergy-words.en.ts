/** Every word of what is known of a patient's allergies. */
export const ALLERGY_WORDS = {
  charted: (allergies: string) => `Allergy: ${allergies}`,
  none: (clock: string) => `No known allergies, asked ${clock}`,
  unknown: 'Allergies: not charted',
} as const;
