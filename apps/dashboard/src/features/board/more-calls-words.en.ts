/** Words of the calls for which the strip has no room. */
export const MORE_CALLS_WORDS = {
  more: (count: number, high: number) => (high === 0 ? `${count} more` : `${count} more, ${high} high`),
  fewer: 'Fewer',
} as const;
