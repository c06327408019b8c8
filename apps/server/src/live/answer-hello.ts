import {
  PROTOCOL_VERSION,
  type BoardSnapshot,
  type Hello,
  type HelloAck,
  type PackedBoard,
} from '@chairside/contracts';
import { DomainError, SHAPE, type View } from '@chairside/domain';
import { CATCH_UP, clinicTime, type ClinicState } from './boards.js';
import { packBoard } from './packed-boards.js';
import { presentBoard } from './present-board.js';
import { messageOf } from './publisher.js';

type Mode = BoardSnapshot['mode'];

/** A screen of another version, or one that folds changes of another form, would misread what it is sent. */
export function refuseOtherVersion({ protocolVersion, shape = SHAPE }: Hello): void {
  if (protocolVersion === PROTOCOL_VERSION && shape === SHAPE) return;
  throw new DomainError('reload', 'This screen is of another version. Reload the page.');
}

/** What a screen that says hello needs: the entries it missed, or the whole board (LP2). */
export function answerHello(state: ClinicState, hello: Hello, view: View, mode: Mode): HelloAck | PackedBoard {
  const { epoch, revision, clock, look } = state;
  const readMsAgo = Math.round(performance.now() - look.askedAtMs);
  const missed = missedEntries(state, hello);
  if (!missed && !hello.unpacks) return { ok: true, snapshot: presentBoard(state, view, mode), readMsAgo };
  const said = { serverTime: clinicTime(state), rate: clock.rate, readMsAgo };
  if (!missed) return { ok: true, packed: packBoard(state, view, mode), ...said };
  const entries = messageOf(epoch, missed, view) ?? { epoch, from: revision + 1, to: revision, entries: [] };
  return { ok: true, entries, ...said };
}

function missedEntries(state: ClinicState, { epoch, revision }: Hello): ClinicState['recent'] | null {
  if (epoch !== state.epoch || revision === undefined || revision < 0 || revision > state.revision) return null;
  const missing = state.revision - revision;
  if (missing > CATCH_UP || missing > state.recent.length) return null;
  return missing === 0 ? [] : state.recent.slice(-missing);
}
