/** The words of a call that must be there with the first page; all others are fetched ahead. */
export const barWords = {
  help: 'Help',
  emergency: 'Emergency',
  inChair: (level: string, chair: string) => `${level}, chair ${chair}`,
  buttons: 'Call somebody here',
  mute: 'No alert sounds here. Load the page again.',
  notSent: 'NOT SENT, shout',
};
