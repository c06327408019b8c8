/** Every word of signing out with something that is not done. */
export const leaveWords = {
  title: 'Sign out?',
  text: (count: number) =>
    `${count === 1 ? '1 entry was' : `${count} entries were`} not sent yet. They stay on this device, with you as their author, and are sent when you sign in here again.`,
  running: (chairs: readonly string[]) =>
    `A pump runs in ${chairs.length === 1 ? `chair ${chairs[0]}` : `chairs ${chairs.join(', ')}`}, and you are the nurse.`,
  inChairs: (chairs: readonly string[]) =>
    `Somebody is in ${chairs.length === 1 ? `chair ${chairs[0]}` : `chairs ${chairs.join(', ')}`} without a running pump, and you are the nurse.`,
  askCover: 'Ask a colleague to tap “I cover your chairs” under The day: it shows here as soon as they do.',
  saidEverywhere: 'If you leave anyway, every screen says that a running pump has no nurse signed in.',
  atHome:
    'You are the monitor of a patient at home who has taken the dose. Let a colleague take over on their page before you leave.',
  noChair: 'no chair',
  allDone: 'Nothing of yours is open any more.',
  go: 'Sign out',
  stay: 'Stay signed in',
} as const;
