import type { HelpLevel } from '@chairside/domain';

/** The words of a call by somebody who has no board. */
export const overHttpWords = {
  level: { help: 'Help', emergency: 'Emergency' } satisfies Record<HelpLevel, string>,
  with: (name: string) => `with ${name}`,
  sending: 'Sending.',
  sent: 'Sent. This screen cannot tell whether anybody has seen it: shout as well.',
  notSent: 'NOT SENT, shout. The clinic could not be reached from here.',
};
