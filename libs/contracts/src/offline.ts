import type { CommandName } from '@chairside/domain';

/** A fact with its own time may wait on a device; a decision is refused while the screen is not live. */
export type Offline = 'keep' | 'refuse';

/** The commands that may wait, apart from their contracts: a board asks this before anything is charted on it. */
export const KEPT_OFFLINE = [
  'consent:record',
  'escort:name',
  'preparation:record',
  'pump:read',
  'pump:note',
  'session:pause',
  'session:change-rate',
  'session:bolus',
  'session:stop',
  'session:undo-stop',
  'session:describe-stop',
  'session:complete',
  'session:away',
  'session:back',
  'home:record',
  'session:escalate',
  'session:lose-contact',
  'vitals:record',
  'vitals:correct',
  'check:record',
  'score:record',
  'effect:note',
  'effect:follow',
  'medicine:give',
  'note:write',
  'contact:record',
  'adverse-event:report',
  'adverse-event:tell',
  'vial:open',
  'vial:draw',
  'vial:return',
  'waste:record',
  'help:call',
  'help:answer',
  'help:locate',
  'help:note',
  'help:end',
] as const satisfies readonly CommandName[];

/** Whether a command may wait on this device while the screen is not live. */
export function mayWaitOffline(name: CommandName): boolean {
  return KEPT_OFFLINE.some((kept) => kept === name);
}
