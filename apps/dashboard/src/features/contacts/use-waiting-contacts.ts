import type { ContactAttempt, Id } from '@chairside/domain';
import { usePending } from '../../live/use-pending.js';

/** An attempt that was charted here and does not stand on the board yet. */
export type WaitingContact = Pick<ContactAttempt, 'id' | 'how' | 'result' | 'words' | 'at' | 'bookedFor'>;

/** What was charted here of reaching a patient and is not in yet: whoever looks before calling must see it. */
export function useWaitingContacts(sessionId: Id, contacts: readonly ContactAttempt[]): WaitingContact[] {
  const known = new Set(contacts.map(({ id }) => id));
  return usePending(sessionId).flatMap(({ command }) => {
    if (command.name !== 'contact:record' || known.has(command.id)) return [];
    const { how, result, words = null, at, bookedFor } = command.payload;
    return [{ id: command.id, how, result, words, at, bookedFor }];
  });
}
