/** Every word of who is signed in, and of signing out. */
export const words = {
  product: 'Chairside',
  cannotReach: 'The clinic cannot be reached from this device. Look at the network, then try again.',
  checking: 'Looking who is signed in.',
  ended: 'Your sign-in has ended. Sign in to go on.',

  signOut: 'Sign out',
  signedInAs: (name: string) => `Signed in as ${name}`,
} as const;
