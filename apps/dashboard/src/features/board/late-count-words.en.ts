/** Whoever has not come. */
export const LATE_COUNT_WORDS = {
  lateArrivals: 'late to arrive',
} as const;
