/** The labels that come with Chairside's own protocols; a clinic's own are said as they were written. */
export const LABEL_WORDS = {
  Observing: 'Observing',
  'Ready for the dose': 'Ready for the dose',
  'Taking the dose': 'Taking the dose',
  Monitored: 'Monitored',
  Closed: 'Closed',
} as const;
