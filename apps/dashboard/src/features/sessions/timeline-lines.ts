import { doseWords, type Command } from '@chairside/domain';
import type { PendingCommand } from '../../live/use-pending.js';
import { entryWords } from '../board/entry-words.js';
import { awayLines } from '../away/away-lines.js';
import { contactLines } from '../contacts/contact-lines.js';
import { eventLines } from '../adverse-events/event-lines.js';
import { alertLines } from './alert-lines.js';
import { helpLines } from '../help/help-lines.js';
import { handOverLines } from '../shift/hand-over-lines.js';
import { homeLines } from '../home/home-lines.js';
import { effectLines } from '../effects/effect-lines.js';
import { medicineLines } from '../medicines/medicine-lines.js';
import { MEDICINE_CARD_WORDS } from '../medicines/words.en.js';
import { noteLines } from '../notes/note-lines.js';
import { charted, readingLines } from './reading-lines.js';
import type { SessionInView } from './session-in-view.js';
import { stepLines } from './step-lines.js';
import type { TimelineLine } from './timeline-line.js';
import { TIMELINE_WORDS as words } from './timeline-words.en.js';

/** The whole story of a session, newest first; what is still on its way, and not yet among it, stands on top. */
export function timelineLines(
  view: SessionInView,
  pending: readonly PendingCommand[],
  isLive: boolean,
): TimelineLine[] {
  const lines = [
    ...stepLines(view),
    ...readingLines(view),
    ...effectLines(view),
    ...medicineLines(view),
    ...noteLines(view),
    ...contactLines(view),
    ...eventLines(view),
    ...awayLines(view),
    ...homeLines(view),
    ...helpLines(view),
    ...handOverLines(view),
    ...alertLines(view),
  ];
  const sorted = lines.sort((a, b) => b.at.localeCompare(a.at));
  const { readings, effects, medicines, notes, contacts, adverseEvents, home } = view.session;
  const all = [...readings, ...effects, ...medicines, ...notes, ...contacts, ...adverseEvents, ...home];
  const charted = new Set(all.map(({ id }) => id));
  return [
    ...pending.filter(({ command }) => !charted.has(command.id)).map((item) => pendingLine(item, view, isLive)),
    ...sorted,
  ];
}

function pendingLine({ command, state }: PendingCommand, { timeZone }: SessionInView, isLive: boolean): TimelineLine {
  return {
    key: command.id,
    at: momentOf(command),
    kind: 'pending',
    what: whatOf(command, timeZone),
    old: [],
    details: [state === 'saved' ? words.saved : isLive ? words.sending : words.held],
  };
}

/** When what is on its way was, where that is what its line is about. */
function momentOf({ name, payload }: Command): string {
  if (name === 'medicine:give' || name === 'note:write') return payload.at ?? '';
  return 'takenAt' in payload ? (payload.takenAt ?? '') : '';
}

/** A set with its values, so that whoever looks before charting sees that it was charted. */
function whatOf(command: Command, timeZone: string): string {
  if (command.name === 'medicine:give') return MEDICINE_CARD_WORDS.given(doseWords(command.payload));
  if (command.name === 'note:write') return command.payload.text;
  if (command.name !== 'vitals:record' && command.name !== 'vitals:correct') return entryWords(command, timeZone);
  const { values = {}, scales = {}, notTaken = {} } = command.payload;
  const set = charted({ values, scales, notTaken });
  return command.name === 'vitals:correct' ? words.correction(set) : set;
}
