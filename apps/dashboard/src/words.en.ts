/** The words of the frame around the pages. */
export const words = {
  notFound: 'There is no such page.',
  toBoard: 'Go to the board',
} as const;
