export const UNIT_WORDS = {
  mistaken: (name: string, unit: string) => `Looks like ${name}. Chart it in ${unit}.`,
} as const;
