import type { Board, Id, ListMark } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { LIST_WORDS as words, SHIFT_WORDS } from './words.en.js';

/** Who looked and when, what was not right, and what became of it. */
export function markLines({ by, at, problem }: ListMark, { staff, clinic }: Board): string[] {
  const name = (id: Id): string => staff[id]?.name ?? SHIFT_WORDS.somebody;
  const clock = (time: string): string => clockTime(time, clinic?.timeZone ?? 'UTC');
  if (!problem) return [words.done(name(by), clock(at))];
  const { note, decision } = problem;
  const found = words.found(note, name(by), clock(at));
  return [found, decision ? words.decided(decision.words, name(decision.by), clock(decision.at)) : words.waits];
}
