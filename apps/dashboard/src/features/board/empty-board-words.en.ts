/** Of a board without chairs to show. */
export const EMPTY_BOARD_WORDS = {
  noneMine: 'No patient of yours is in a chair. Show all chairs to see the others.',
  noChairs: 'This clinic has no chairs yet.',
  addChairs: 'Add the first in the plan of today',
} as const;
