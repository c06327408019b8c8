/** Every word of signing out with something that is not done. */
export const leaveWords = {
  title: 'Sign out?',
  text: (count: number) =>
    `${count === 1 ? '1 entry was' : `${count} entries were`} not sent yet. They stay on this device, with you as their author, and are sent when you sign in here again.`,
  running: (chairs: readonly string[]) =>
    `A pump runs in ${chairs.length === 1 ? `chair ${chairs[0]}` : `chairs ${chairs.join(', ')}`}, and you are the nurse.`,
  inChairs: (chairs: readonly string[]) =>
    `Somebody is in ${chairs.length === 1 ? `chair ${chairs[0]}` : `chairs ${chairs.join(', ')}`} without a running pump, and you are the nurse.`,
  askCover:
    'Ask a colleague to tap “I cover your chairs” under The day, or hand your chairs over there with a note: it shows here as soon as that is done.',
  toDay: 'Hand over under The day',
  saidEverywhere: 'If you leave anyway, every screen says that a running pump has no nurse signed in.',
  atHome:
    'You are the monitor of a patient at home who has taken the dose. Let a colleague take over on their page before you leave.',
  noChair: 'no chair',
  allDone: 'Nothing of yours is open any more.',
  go: 'Sign out',
  stay: 'Stay signed in',
} as const;

const otherDevices = (count: number) => (count === 1 ? '1 other device did' : `${count} other devices did`);

/** Of the last device that sounds. */
export const lastSoundWords = {
  last: 'You are the last device that sounds.',
  thenNobody: 'Once you sign out, nobody hears an alert.',
  mayBeLast: 'You may be the last device that sounds.',
  notSaid: 'The clinic has not said yet whether another one does.',
  notLive: (since: string, devices: number | undefined) =>
    `This screen is not live since ${since}: nobody knows whether another one sounds. ${
      devices === undefined
        ? 'It was not known before either.'
        : devices <= 1
          ? 'Before that, no other device did.'
          : `Before that, ${otherDevices(devices - 1)}.`
    }`,
  stillHere: 'Still here, and may need somebody:',
  chair: (name: string) => `Chair ${name}`,
  atHome: 'At home',
  noChair: 'No chair',
  person: (place: string, patient: string, phase: string) => `${place}: ${[patient, phase].filter(Boolean).join(', ')}`,
  testAnother: 'Ask a colleague to test the sound of another screen first: this goes away as soon as they have.',
} as const;
