/** Every word of the sign-in page that no other page says: they are fetched with it. */
export const signInWords = {
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
    { username: 'rhea', role: 'Remote monitor' },
    { username: 'max', role: 'Administrator' },
    { username: 'wall', role: 'Wall display' },
    { username: 'wall-chairs', role: 'Wall display without people' },
    { username: 'wall-names', role: 'Wall display with names' },
  ],
  use: 'Sign in as',
  wrong: 'This username and password do not belong together.',
  tooMany: 'Too many tries. Wait a minute, then try again.',
  failed: 'Signing in did not work. Try again; if it stays, call who runs this system.',

  noCall: 'An emergency? Nobody is signed in here, so this screen cannot call: shout.',

  waitsHere: (count: number, name: string) =>
    `${count === 1 ? '1 entry' : `${count} entries`} of ${name} ${count === 1 ? 'was' : 'were'} not sent yet and ${count === 1 ? 'waits' : 'wait'} on this device, where nobody else can read ${count === 1 ? 'it' : 'them'}. Sent when ${name} signs in here.`,
} as const;
