/** The words for a role that has no board. */
export const NO_BOARD_WORDS = {
  noBoard: 'No access to the patients',
  noRole: 'somebody without a role',
  noBoardFor: (name: string, role: string) =>
    `${name}, you are signed in as ${role}. This role has no access to the board or to any patient's chart.`,
  mayPlan: 'It may register patients, book sessions and keep the list of chairs, but not on this screen.',
  mayNothing: 'There is nothing for it to do on this screen. Ask who runs this system if it is the wrong role.',
} as const;
