import { PROTOCOL_VERSION, type Hello, type HelloAck } from '@chairside/contracts';
import { DomainError, type View } from '@chairside/domain';
import { CATCH_UP, clinicTime, type ClinicState } from './boards.js';
import { writeBoard } from './present-board.js';
import { messageOf } from './publisher.js';
import { Written } from './written.js';

/** A screen of another version would misread what it is sent. */
export function refuseOtherVersion({ protocolVersion }: Hello): void {
  if (protocolVersion === PROTOCOL_VERSION) return;
  throw new DomainError('reload', 'This screen is of another version. Reload the page.');
}

/** What a screen that says hello needs: the entries it missed, or the whole board (LP2). */
export function answerHello(state: ClinicState, hello: Hello, view: View, mode: 'demo' | 'clinic'): HelloAck | Written {
  const readMsAgo = Math.round(performance.now() - state.look.askedAtMs);
  const missed = missedEntries(state, hello);
  if (!missed) return writtenHello(writeBoard(state, view, mode), readMsAgo);
  const { epoch, revision, clock } = state;
  const entries = messageOf(epoch, missed, view) ?? { epoch, from: revision + 1, to: revision, entries: [] };
  return { ok: true, entries, serverTime: clinicTime(state), rate: clock.rate, readMsAgo };
}

/** A `HelloAck` with the whole board. */
function writtenHello(snapshot: string, readMsAgo: number): Written {
  return new Written(`{"ok":true,"snapshot":${snapshot},"readMsAgo":${readMsAgo}}`);
}

function missedEntries(state: ClinicState, { epoch, revision }: Hello): ClinicState['recent'] | null {
  if (epoch !== state.epoch || revision === undefined || revision < 0 || revision > state.revision) return null;
  const missing = state.revision - revision;
  if (missing > CATCH_UP || missing > state.recent.length) return null;
  return missing === 0 ? [] : state.recent.slice(-missing);
}
