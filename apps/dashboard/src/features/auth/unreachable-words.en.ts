import type { HelpLevel } from '@chairside/domain';

/** On a screen that was opened and has not heard from the clinic yet. */
export const UNREACHABLE_WORDS = {
  title: 'The clinic cannot be reached from here',
  goByBedside: 'Go by the bedside. This screen shows no patients until the clinic answers.',
  trying: 'Trying again every few seconds. You need not do anything.',
  call: { help: 'Help', emergency: 'Emergency' } satisfies Record<HelpLevel, string>,
  notSent: (what: string, at: string) => `NOT SENT, shout. ${what}, ${at}. No other screen has heard this.`,
} as const;
