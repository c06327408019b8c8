import type { GivenMedicine, LiveSession } from '@chairside/domain';
import type { PendingCommand } from '../../live/use-pending.js';

/**
 * A session with the medicines that were charted here and are not on the board yet: whoever looks before giving another
 * one must see them.
 */
export function withPending(session: LiveSession, pending: readonly PendingCommand[]): LiveSession {
  const known = new Set(session.medicines.map(({ id }) => id));
  const waiting = pending.flatMap(({ command }): GivenMedicine[] => {
    if (command.name !== 'medicine:give' || known.has(command.id) || command.payload.at === undefined) return [];
    const { medicine, dose, unit, route, at, order } = command.payload;
    const what = { medicine, dose, unit, route };
    const orderedBy = order?.by ?? null;
    return [{ id: command.id, what, at, recordedAt: at, by: '', orderedBy, recheck: null, struck: null }];
  });
  return waiting.length === 0 ? session : { ...session, medicines: [...session.medicines, ...waiting] };
}
