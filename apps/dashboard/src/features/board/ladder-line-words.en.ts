/** Words of the ladder on the page of a session and in its bar. */
export const LADDER_LINE_WORDS = {
  // on the screens of this building: nobody is rung up
  called: (who: string, clock: string) => `${who} called on screen ${clock}`,
  then: (who: string) => `then ${who}`,
  callsYou: 'Nobody has this alert.',
} as const;
