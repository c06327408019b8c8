/** Every word of the list of keys. */
export const words = {
  title: 'Keys of the board',
  rows: [
    { keys: ['1', '9'], between: '–', does: 'Open a chair; type a second digit at once for 10 and more' },
    { keys: ['←', '↑', '→', '↓'], between: ' ', does: 'Go from tile to tile' },
    { keys: ['Enter'], between: ' ', does: 'Open the page of the patient' },
    { keys: ['V'], between: ' ', does: 'Enter vitals for the tile' },
    { keys: ['A'], between: ' ', does: 'I have it: take the alert that the framed tile or card shows, and no other' },
    {
      keys: ['J', 'K'],
      between: ' ',
      does: 'Go to the next or the previous alert under “Needs you”; A then takes that one',
    },
    {
      keys: ['F2'],
      between: ' ',
      does: 'Go to the next alert under “Needs you”: first a high one that nobody has, else the next of any level. From an open sheet or a page too; what was typed is kept',
    },
    { keys: ['/'], between: ' ', does: 'Find a patient' },
    { keys: ['M'], between: ' ', does: 'Show mine, or all chairs' },
    { keys: ['?'], between: ' ', does: 'This list' },
  ],
  singleKeys: 'Use single keys on the board',
  close: 'Close',
} as const;
