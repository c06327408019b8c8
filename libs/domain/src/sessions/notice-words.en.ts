/** How much notice a patient gave, as hours before the booked start. */
export const NOTICE_WORDS = {
  after: 'after the booked time',
  lessThanAnHour: 'less than 1 h before',
  hours: (hours: number) => `${hours} h before`,
} as const;
