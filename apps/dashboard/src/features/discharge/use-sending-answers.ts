import type { CheckName, Id } from '@chairside/domain';
import { usePending } from '../../live/use-pending.js';

/** The answers of a session that are on their way: the last of each. */
export function useSendingAnswers(sessionId: Id): ReadonlyMap<CheckName, boolean> {
  const said = usePending(sessionId).flatMap(({ command }): [CheckName, boolean][] =>
    command.name === 'check:record' ? [[command.payload.check, command.payload.answer]] : [],
  );
  return new Map(said);
}
