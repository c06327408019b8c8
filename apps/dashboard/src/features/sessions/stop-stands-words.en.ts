import type { UndoOfStop } from '@chairside/domain';

const NEXT = 'If the pump runs all the same, stop it there and tell the provider: going on takes a new order.';
const NEXT_WITHOUT_PUMP = 'If more is given all the same, tell the provider: going on takes a new order.';

/** Why a stop cannot be taken back any more, and what to do instead (floor rule 14). */
export const STOP_STANDS_WORDS = {
  stands: {
    described: 'Its reason and volume are charted, so “Not stopped: undo” is over.',
    late: 'It was charted more than 15 minutes ago, so “Not stopped: undo” is over.',
  } satisfies Record<Exclude<UndoOfStop, 'possible'>, string>,
  next: (hasPump: boolean) => (hasPump ? NEXT : NEXT_WITHOUT_PUMP),
  wrong: 'If only what was charted of it is wrong, say so in a note.',
  thenStands: 'Once this is charted the stop stands, and cannot be taken back with one tap.',
} as const;
