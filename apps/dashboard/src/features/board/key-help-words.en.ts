/** Every word of the list of keys. */
export const words = {
  board: {
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
  },
  session: {
    title: 'Keys of a patient’s page',
    rows: [
      { keys: ['V'], between: ' ', does: 'Enter vitals' },
      { keys: ['N'], between: ' ', does: 'The next step, marked N' },
      { keys: ['A'], between: ' ', does: 'I have it: take the first alert of this patient' },
      { keys: ['P'], between: ' ', does: 'Chart pause' },
      { keys: ['R'], between: ' ', does: 'Chart new rate' },
      { keys: ['G'], between: ' ', does: 'Chart all given' },
      { keys: ['C', 'S'], between: ' ', does: 'Before the drug: consent, escort' },
      { keys: ['E', 'M', 'W'], between: ' ', does: 'Side effect, medicine, note' },
      { keys: ['L'], between: ' ', does: 'Go to what is still open before going home' },
      { keys: ['T'], between: ' ', does: 'Chart as a table, and back' },
      { keys: ['F2'], between: ' ', does: 'Go to the next alert of any patient; what was typed is kept' },
      { keys: ['Esc'], between: ' ', does: 'Back to the board' },
      { keys: ['?'], between: ' ', does: 'This list' },
    ],
  },
  singleKeys: 'Use single keys on the board and on a patient’s page',
  close: 'Close',
} as const;
