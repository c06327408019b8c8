import type { Grade } from '../adverse-events/adverse-events.js';
import type { Id, Iso } from '../clinic/clinic-time.js';
import type { AnswerName } from '../preparations/preparations.js';
import type { DayItem } from '../shift/day-items.js';
import type { Measure } from '../vitals/measures.js';

/** Why a criterion of leaving, or a gate before the drug, is not met, in figures; the words for it stand in `words.en.ts`. */
export type Shortfall =
  | { kind: 'not-charted' | 'no-baseline'; measure: Measure }
  | { kind: 'not-in-window'; dueMinutes: number }
  | { kind: 'too-old'; measure: Measure; takenAt: Iso }
  | { kind: 'too-low' | 'too-high' | 'never'; measure: Measure; value: number; limit: number }
  | { kind: 'off-baseline'; measure: Measure; value: number; baseline: number; withinPercent: number }
  | { kind: 'another-pressure'; from: Iso }
  | { kind: 'wait'; until: Iso }
  | { kind: 'on-oxygen' | 'no-score' | 'not-answered' | 'answered-no' }
  | { kind: 'low-score'; total: number; atLeast: number }
  | { kind: 'open-alert'; alertId: Id }
  /** The pump stands since then, longer than a nurse resumes it alone. */
  | { kind: 'long-pause'; since: Iso; longestMinutes: number }
  | { kind: 'open-event'; eventId: Id; grade: Grade }
  /** Given beyond the order, and no provider has signed: the key of what is owed. */
  | { kind: 'unsigned'; key: string }
  | { kind: 'lasting-effect'; effectId: Id }
  | { kind: 'concern' | 'ruled-out'; answer: AnswerName }
  | { kind: 'list-open'; item: DayItem };

/** Whether the same falls short, figure by figure, whatever the order. */
export function isSameFinding(some: readonly Shortfall[], others: readonly Shortfall[]): boolean {
  return some.length === others.length && some.every((one) => others.some((other) => isSameShortfall(one, other)));
}

/** Whether two say the same, figure by figure: what a provider heard of is no other fact by now. */
export function isSameShortfall(a: Shortfall, b: Shortfall): boolean {
  const [one, other] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return one.length === other.size && one.every(([key, value]) => other.get(key) === value);
}
