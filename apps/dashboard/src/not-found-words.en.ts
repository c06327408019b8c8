/** The words of the page that is not there; fetched with it. */
export const NOT_FOUND_WORDS = {
  notFound: 'There is no such page.',
  toBoard: 'Go to the board',
} as const;
