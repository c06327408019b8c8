/** Every word of who is signed in, and of signing out. */
export const words = {
  product: 'Chairside',
  cannotReach: 'The clinic cannot be reached from this device. Look at the network, then try again.',
  checking: 'Looking who is signed in.',
  ended: 'Your sign-in has ended. Sign in to go on.',

  signOut: 'Sign out',
  signedInAs: (name: string) => `Signed in as ${name}`,
  leaveTitle: 'Sign out with entries on this device?',
  leaveText: (count: number) =>
    `${count === 1 ? '1 entry was' : `${count} entries were`} not sent yet. They stay on this device, with you as their author, and are sent when you sign in here again.`,
  allSent: 'All entries were sent meanwhile.',
  stay: 'Stay signed in',
} as const;
