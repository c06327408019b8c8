import type { SendCommand } from './send-command.js';
import { useLive } from './live-context.js';

export type { SendCommand } from './send-command.js';

/**
 * Sends a command. The answer never rejects. What the contract lets wait is answered once the server has it, which
 * may be long after: `usePending` shows it meanwhile.
 */
export function useCommand(): SendCommand {
  return useLive().send;
}
