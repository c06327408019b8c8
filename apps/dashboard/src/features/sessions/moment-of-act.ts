import { COMMANDS } from '@chairside/contracts';
import { standingSteps, type CommandName, type Iso, type LiveSession } from '@chairside/domain';

/**
 * The moment that is sent with what is done just now. What may wait on this device always bears its own: a link counts
 * as live for seconds after it died, and the act must not get the time at which the link came back. It never lies
 * before the session's last step. A decision is made live, by the clinic's clock.
 */
export function momentOfAct(command: CommandName, session: LiveSession, now: Iso): Iso | undefined {
  if (COMMANDS[command].offline !== 'keep') return undefined;
  const last = standingSteps(session).at(-1)?.at ?? now;
  return last > now ? last : now;
}
