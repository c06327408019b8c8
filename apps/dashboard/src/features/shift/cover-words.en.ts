export const COVER_WORDS = {
  title: 'Covering provider',
  note: 'Who covers is named on every screen, and called by name when nobody takes an alert.',
  now: (name: string | null, since: string) =>
    name === null ? 'Nobody covers now.' : `${name} covers since ${since}.`,
  later: (name: string, from: string) => `${name} from ${from}`,
  laterNobody: (from: string) => `nobody from ${from}`,
  iCover: 'I cover now',
  who: 'Who covers',
  nobody: 'Nobody',
  from: 'From',
  fromNow: 'now',
  past: 'This time is over. Leave it empty for now.',
  unclear: 'A time of today, such as 13:00.',
  set: 'Set',
  close: 'Close',
  sending: 'Sending',
  lists: 'Opening and closing list',
} as const;
