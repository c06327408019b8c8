export const SO_FAR_WORDS = {
  weight: (both: string) => `Weight ${both}.`,
  noWeight: 'Nobody weighed the patient yet: milligrams and rate follow from the weight.',
  amounts: (mg: string, ml: string) => `This is ${mg} mg in ${ml} mL.`,
  pump: (rate: number) => `The pump runs at ${rate} mL/h.`,
} as const;
