/** Every word of signing out with entries that were not sent. */
export const leaveWords = {
  title: 'Sign out with entries on this device?',
  text: (count: number) =>
    `${count === 1 ? '1 entry was' : `${count} entries were`} not sent yet. They stay on this device, with you as their author, and are sent when you sign in here again.`,
  allSent: 'All entries were sent meanwhile.',
  go: 'Sign out',
  stay: 'Stay signed in',
} as const;
