import type { HandOver } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import type { TimelineLine } from '../sessions/timeline-line.js';
import { TIMELINE_WORDS as words } from '../sessions/timeline-words.en.js';

/** Each hand-over of a session, with what the next nurse had to know. */
export function handOverLines({ session, staff }: SessionInView): TimelineLine[] {
  return session.handOvers.map((handOver, index) => lineOf(handOver, `hand-over ${index}`, staff));
}

function lineOf({ fromId, toId, note, at, by }: HandOver, key: string, staff: SessionInView['staff']): TimelineLine {
  const name = (id: string) => staff[id]?.name ?? words.somebody;
  const what = by === toId ? words.takenOver(name(by)) : words.handedOver(name(by), name(toId));
  const details = fromId === null || fromId === by ? [] : [words.nurseBefore(name(fromId))];
  return { key, at, kind: 'step', what: note === null ? what : `${what}: “${note}”`, old: [], details };
}
