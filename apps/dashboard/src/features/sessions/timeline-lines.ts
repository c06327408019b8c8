import type { PendingCommand } from '../../live/use-pending.js';
import { alertLines } from './alert-lines.js';
import { readingLines } from './reading-lines.js';
import type { SessionInView } from './session-in-view.js';
import { stepLines } from './step-lines.js';
import type { TimelineLine } from './timeline-line.js';
import { TIMELINE_WORDS as words } from './timeline-words.en.js';

/** The whole story of a session, newest first; what is still on its way, and not yet among it, stands on top. */
export function timelineLines(view: SessionInView, pending: readonly PendingCommand[]): TimelineLine[] {
  const lines = [...stepLines(view), ...readingLines(view), ...alertLines(view)];
  const sorted = lines.sort((a, b) => b.at.localeCompare(a.at));
  const charted = new Set(view.session.readings.map(({ id }) => id));
  return [...pending.filter(({ command }) => !charted.has(command.id)).map(pendingLine), ...sorted];
}

function pendingLine({ command, state }: PendingCommand): TimelineLine {
  return {
    key: command.id,
    at: '',
    kind: 'pending',
    what: words.pending[command.name] ?? words.pendingOther,
    old: [],
    details: [state === 'sending' ? words.sending : words.saved],
  };
}
