import type { DeviceKind } from '@chairside/domain';

const pumpsRun = (count: number) => (count === 1 ? '1 pump runs.' : `${count} pumps run.`);

export const words = {
  nobodyHears: 'Nobody may hear alerts.',
  nobodyWhy: (pumps: number) =>
    `${pumpsRun(pumps)} No nurse's device is live and has passed its sound test this shift.`,
  testHere: 'Test the sound of this screen',
  askNurse: 'Ask a nurse to test the sound of a screen.',
  silentHere: 'This screen makes no sound. Test another one.',
  touch: 'Touch the screen once so that alerts sound here.',
  soundsNow: 'Alerts sound here now.',
  letSound: 'Turn the sound on',
  canHear: (count: number) => (count === 1 ? '1 device can hear.' : `${count} devices can hear.`),
  noneOutside: (count: number) => `${count} can hear. No one outside is told.`,
  testThis: 'Test this screen',
  sound: 'Sound',
  testTitle: 'Sound of this screen',
  whatIsIt: 'This screen is',
  kinds: {
    station: 'At the station',
    carried: 'Carried',
    wall: 'On the wall',
    room: "In a patient's room",
  } satisfies Record<DeviceKind, string>,
  kindSays: {
    station: 'It sounds as soon as an alert calls.',
    carried: 'It sounds and shakes once nobody has taken an alert for 30 seconds.',
    wall: 'It makes no sound, and does not count as a screen that is heard.',
    room: 'It makes no sound, and does not count as a screen that is heard.',
  } satisfies Record<DeviceKind, string>,
  howLoud: 'Its alerts are',
  loudnesses: { quiet: 'Quiet', usual: 'Usual', loud: 'Loud' },
  played: 'Three tones were played just now. Did you hear them?',
  playedCarried: 'Three tones were played just now, and the device shook. Did you hear or feel it?',
  isBlockedNow: 'The browser did not let the tones out. Play them again.',
  heardIt: 'I heard it',
  keep: 'Keep',
  playAgain: 'Play again',
  heardNothing: 'I heard nothing',
  turnUp: 'Turn the volume up and the mute switch off, then play again. Until you hear it, this screen does not count.',
  close: 'Close',

  announced: (chair: string, alert: string) => `High alert, ${chair}: ${alert}.`,
  screenStopped: (names: readonly string[]) =>
    names.length === 1
      ? `The screen of ${names[0] ?? ''} has stopped.`
      : `${names.length} screens have stopped: ${names.join(', ')}.`,
  screenStoppedDo: 'What it shows may be old. Go there and load the page again.',
} as const;
