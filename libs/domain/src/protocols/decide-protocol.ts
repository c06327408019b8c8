import type { Id } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import type { Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { currentProtocols, currentVersion } from './current-protocols.js';
import { faultsOfProtocol } from './faults-of-protocol.js';
import { say } from './say.js';

/**
 * A medical director writes and adopts the next version of a protocol. It is a protocol of its own, so that a visit keeps
 * the version that it was prepared under; who comes after it comes under the new one. Another one, written from it, is
 * the first version of its own and takes the place of none.
 */
export function decideRevise(board: Board, { id, payload }: CommandOf<'protocol:revise'>, context: Context): Change[] {
  const { protocol: wanted, isAnother = false } = payload;
  const before = board.protocols[wanted.id];
  if (!before) throw new DomainError('not-found', say('noSuchProtocol'));
  const current = board.protocols[currentVersion(board.protocols, before.id)] ?? before;
  if (current.id !== before.id) {
    const message = say('newerVersion', current.author, current.version);
    throw new DomainError('stale', message);
  }
  if (wanted.route !== before.route) throw new DomainError('not-allowed', say('keepsRoute'));
  refuseTakenName(board, wanted.name, isAnother ? null : before.id);
  const faults = faultsOfProtocol(wanted);
  if (faults.length > 0) {
    const fields = faults.map(({ path, hint }) => ({ path: `protocol.${path}`, code: 'not-allowed' as const, hint }));
    throw new DomainError(
      'not-allowed',
      `This cannot be a protocol: ${[...new Set(faults.map(({ hint }) => hint))].join('; ')}.`,
      fields,
    );
  }
  const author = board.staff[context.actor.id]?.name ?? before.author;
  const place = isAnother ? { version: 1, replaces: null } : { version: before.version + 1, replaces: before.id };
  const signed = { id, ...place, name: wanted.name.trim(), author, adoption: 'adopted' as const };
  return [{ type: 'protocol-published', protocol: { ...wanted, ...signed } }];
}

/** Whoever books chooses a protocol by its name: no two in use have the same. */
function refuseTakenName({ protocols }: Board, name: string, own: Id | null): void {
  const isTaken = currentProtocols(protocols).some((other) => other.id !== own && isSameName(other.name, name));
  if (!isTaken) return;
  const message = say('nameTaken', name.trim());
  throw new DomainError('not-allowed', message, [
    { path: 'protocol.name', code: 'not-allowed', hint: 'another protocol has this name' },
  ]);
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
