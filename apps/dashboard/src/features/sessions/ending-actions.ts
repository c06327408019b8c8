import { drugStart, isAtHome, placeSeen } from '@chairside/domain';
import { wordsOf } from './cancel-said.js';
import { from, move, moveWithReason } from './move-request.js';
import type { SessionAction } from './session-action.js';

/** The ends of a visit beside the way home, and what takes them back. */
export const ENDING_ACTIONS: readonly SessionAction[] = [
  {
    id: 'leave',
    command: 'session:leave',
    move: 'leave',
    isOffered: (session, protocol) => from('leave')(session) && !isAtHome(protocol),
    isAtPump: 'while-it-runs',
    isRare: true,
    parts: ['reason'],
    payload: (session, form) => moveWithReason(session, form),
  },
  {
    id: 'transfer',
    command: 'session:transfer',
    move: 'transfer',
    isOffered: from('transfer'),
    isAtPump: 'while-it-runs',
    isRare: true,
    parts: ['reason'],
    payload: (session, form) => moveWithReason(session, form),
  },
  {
    id: 'cancel',
    command: 'session:cancel',
    move: 'cancel',
    isOffered: from('cancel'),
    isRare: true,
    parts: ['cancel-reason'],
    payload: (session, form) => ({
      ...move(session),
      seen: placeSeen(session),
      reason: form.cancelReason ?? 'other',
      ...wordsOf(form.text),
    }),
  },
  ...(['escalate', 'lose-contact'] as const).map((id): SessionAction => ({
    id,
    command: `session:${id}`,
    move: id,
    isOffered: (session, protocol) => from(id)(session) && isAtHome(protocol),
    isRare: true,
    parts: ['reason'],
    payload: moveWithReason,
  })),
  {
    id: 'undo-leave',
    command: 'session:undo-leave',
    move: 'undo-leave',
    isOffered: from('undo-leave'),
    parts: ['reason'],
    payload: (session, form) => moveWithReason(session, form),
  },
  {
    id: 'reopen',
    command: 'session:reopen',
    move: 'reopen',
    // who left before the drug comes in a visit of their own
    isOffered: (session) => from('reopen')(session) && drugStart(session) !== undefined,
    isRare: true,
    parts: ['reason'],
    payload: (session, form) => moveWithReason(session, form),
  },
];
