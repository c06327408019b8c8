/** The words of the frame around the pages. */
export const words = {
  partMissing: 'This page could not be opened. Go by the bedside. Once the screen is live, load it again.',
  loadAgain: 'Load again',
} as const;
