/** What is said to somebody whose form lost its place while it was open. */
export const PLACE_OVER_WORDS = {
  charted: (name: string, what: string, clock: string) => `Meanwhile ${name} charted at ${clock}: ${what}.`,
  wentOn: 'Meanwhile the visit went on.',
  leftBoard:
    'Meanwhile this visit was taken off today’s board. What is open here is not charted and stays until you close it.',
  yours:
    'What is open here is not charted and stays until you send or close it. Where the visit does not take it any more, you are told why and can still copy it.',
  somebody: 'somebody',
} as const;
