import type { Board } from '../journal/board.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import type { AlertChange } from './alert-changes.js';
import { lookAgain } from './look-again.js';

/** Somebody has it, and nobody looked since: it calls again. Nothing where somebody looked, or it called again already. */
export function decideLookAgain(
  board: Board,
  { payload }: CommandOf<'alert:look-again'>,
  { now }: Context,
): AlertChange[] {
  const session = sessionOn(board, payload.sessionId);
  const alert = session.alerts.find(({ id }) => id === payload.alertId);
  const again = alert && lookAgain(session, alert, protocolOf(board, session));
  if (alert?.state !== 'acknowledged' || again?.since !== payload.since || again.at > now) return [];
  const { id: alertId, level, condition, acknowledged, had = [] } = alert;
  const ids = { sessionId: session.id, alertId };
  return [{ type: 'alert-worsened', ...ids, level, condition, at: now, had: [...had, acknowledged] }];
}
