import type { SessionStatus } from '../sessions/session-statuses.js';
import { STATUS_WORDS } from '../sessions/words.en.js';
import { LABEL_WORDS } from './label-words.en.js';
import type { Protocol } from './protocol.js';

/** The one word for where a session stands: the protocol's own where it has one, in the language that is spoken here. */
export function phaseWords(status: SessionStatus, protocol: Pick<Protocol, 'statusLabels'> | undefined): string {
  const label = protocol?.statusLabels[status];
  if (label === undefined) return STATUS_WORDS[status];
  return Object.hasOwn(LABEL_WORDS, label) ? LABEL_WORDS[label as keyof typeof LABEL_WORDS] : label;
}
