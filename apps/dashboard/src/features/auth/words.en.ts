/** Every word of signing in and out. */
export const words = {
  product: 'Chairside',
  signIn: 'Sign in',
  signingIn: 'Signing in',
  username: 'Username',
  password: 'Password',
  demoMark: 'Demo: not real patients',
  demoAccounts: 'Accounts of this demo, all with the password chairside',
  demoPassword: 'chairside',
  demo: [
    { username: 'ana', role: 'Nurse' },
    { username: 'ben', role: 'Nurse' },
    { username: 'pia', role: 'Provider' },
    { username: 'eve', role: 'Medical director' },
    { username: 'max', role: 'Administrator' },
    { username: 'wall', role: 'Wall display' },
  ],
  use: 'Sign in as',
  wrong: 'This username and password do not belong together.',
  tooMany: 'Too many tries. Wait a minute, then try again.',
  cannotReach: 'The clinic cannot be reached from this device. Look at the network, then try again.',
  failed: 'Signing in did not work. Try again; if it stays, call who runs this system.',
  checking: 'Looking who is signed in.',
  ended: 'Your sign-in has ended. Sign in to go on.',

  waitsHere: (count: number, name: string) =>
    `${count === 1 ? '1 entry' : `${count} entries`} of ${name} ${count === 1 ? 'was' : 'were'} not sent yet and ${count === 1 ? 'waits' : 'wait'} on this device, where nobody else can read ${count === 1 ? 'it' : 'them'}. Sent when ${name} signs in here.`,

  noBoard: 'No access to the patients',
  noRole: 'somebody without a role',
  noBoardFor: (name: string, role: string) =>
    `${name}, you are signed in as ${role}. This role has no access to the board or to any patient's chart.`,
  mayPlan: 'It may register patients, book sessions and keep the list of chairs, but not on this screen.',
  mayNothing: 'There is nothing for it to do on this screen. Ask who runs this system if it is the wrong role.',

  signOut: 'Sign out',
  signedInAs: (name: string) => `Signed in as ${name}`,
  leaveTitle: 'Sign out with entries on this device?',
  leaveText: (count: number) =>
    `${count === 1 ? '1 entry was' : `${count} entries were`} not sent yet. They stay on this device, with you as their author, and are sent when you sign in here again.`,
  allSent: 'All entries were sent meanwhile.',
  stay: 'Stay signed in',
} as const;
