import { decideCleared } from '../alerts/decide-alerts.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { coSignedActs, type OwedCoSignature } from './owed-co-signatures.js';
import { say } from './say.js';

/**
 * A provider puts their name under what was done in it: who was named, or any provider but the one who did it where nobody
 * was. What is signed already stays as it is.
 */
export function decideCoSign(board: Board, { payload }: CommandOf<'co-signature:sign'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const owed = coSignedActs(session).find(({ key }) => key === payload.key);
  if (!owed) throw new DomainError('not-found', say('nothingToSign'));
  refuseSigner(board, owed, context);
  if (session.coSignatures.some(({ key }) => key === owed.key)) return [];
  const signature = { key: owed.key, at: context.now, by: context.actor.id };
  const signed = { ...session, coSignatures: [...session.coSignatures, signature] };
  // a provider who signs for what was given beyond the order has been told
  return [
    { type: 'co-signed', sessionId: session.id, signature },
    ...decideCleared(signed, protocolOf(board, session), context),
  ];
}

function refuseSigner(board: Board, { by, saidBy, ofDirector }: OwedCoSignature, { actor }: Context): void {
  if (ofDirector) {
    if (actor.role === 'medical-director') return;
    throw new DomainError('not-allowed', say('directorSigns'));
  }
  if (by !== null && by !== actor.id) {
    const name = board.staff[by]?.name ?? null;
    throw new DomainError('not-allowed', say('onlyNamed', name));
  }
  if (by === null && saidBy === actor.id) {
    throw new DomainError('not-allowed', say('ownWork'));
  }
}
