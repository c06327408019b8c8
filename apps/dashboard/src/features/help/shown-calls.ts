import { openCalls, type Board, type HelpCall, type HelpNote, type Id } from '@chairside/domain';
import type { PendingCommand } from '../../live/pending-list.js';
import type { OwnCall } from './own-calls.js';

/** A call as this screen shows it: of the record, or of this device, which holds it until the line is back. */
export interface ShownCall {
  call: HelpCall;
  isHeld: boolean;
}

/** The open calls, with what waits on this device for its turn: a call that was not sent yet can be charted all the same. */
export function shownCalls(board: Board | null, pending: readonly PendingCommand[], meId: Id): ShownCall[] {
  const known = board ? openCalls(board) : [];
  const held = pending.flatMap(({ command }) => {
    if (command.name !== 'help:call') return [];
    const isKnown = Object.values(board?.helpCalls ?? {}).some(({ callers }) =>
      callers.some(({ id }) => id === command.id),
    );
    // what makes a call graver is shown as that call's own
    if (isKnown || command.payload.callId !== undefined) return [];
    const { level, at, sessionId = null, chairId = null, words = null } = command.payload;
    const session = board?.sessions[sessionId ?? ''];
    const place = { sessionId, chairId: chairId ?? session?.chairId ?? session?.plannedChairId ?? null, words };
    const callers: HelpCall['callers'] = [{ id: command.id, level, by: meId, at, recordedAt: at }];
    return [{ id: command.id, place, located: [], callers, answers: [], notes: [], ended: null, description: null }];
  });
  const all = [...held.map((call) => ({ call, isHeld: true })), ...known.map((call) => ({ call, isHeld: false }))];
  return all
    .map(({ call, isHeld }) => ({ isHeld, call: withHeld(call, pending, meId) }))
    .filter(({ call }) => !call.ended);
}

/** What of it was charted here and is not in the record yet. */
function withHeld(call: HelpCall, pending: readonly PendingCommand[], meId: Id): HelpCall {
  return pending.reduce((before, { command }) => {
    if (!('callId' in command.payload) || command.payload.callId !== call.id) return before;
    const said = { by: meId, at: '', recordedAt: '' };
    switch (command.name) {
      case 'help:call': {
        const { level, at } = command.payload;
        const isKnown = before.callers.some(({ id }) => id === command.id);
        const caller = { id: command.id, level, by: meId, at, recordedAt: at };
        return isKnown ? before : { ...before, callers: [...before.callers, caller] };
      }
      case 'help:locate': {
        const { sessionId = null, chairId = null, words = null, at = '' } = command.payload;
        const place = { sessionId, chairId, words };
        const located = [...before.located, { place, was: before.place, by: meId, at, recordedAt: at }];
        return { ...before, place, located };
      }
      case 'help:note': {
        const { event, at = '', words = null } = command.payload;
        const note: HelpNote = { id: command.id, event, words, by: meId, at, recordedAt: at };
        return before.notes.some(({ id }) => id === note.id) ? before : { ...before, notes: [...before.notes, note] };
      }
      case 'help:end':
        return { ...before, ended: { ...said, outcome: command.payload.outcome } };
      default:
        return before;
    }
  }, call);
}

/** The tap at this screen that made a call, or joined it. */
export function ownOf({ callers }: HelpCall, own: readonly OwnCall[], meId: Id): OwnCall | undefined {
  return own.findLast(({ at, by, ack }) =>
    callers.some(
      (caller) => (ack?.ok && ack.value.id === caller.id) || (by === meId && caller.by === by && caller.at === at),
    ),
  );
}

/** The call that was to be opened: by its id, or by the tap that made it. */
export function openedCall(shown: readonly ShownCall[], panel: string | null, own: readonly OwnCall[], meId: Id) {
  if (panel === null) return undefined;
  return shown.find(
    ({ call }) =>
      call.id === panel ||
      ownOf(
        call,
        own.filter(({ at }) => at === panel),
        meId,
      ),
  );
}
