import {
  calledAt,
  correctionOf,
  levelOfCall,
  minutesBetween,
  sessionOfCall,
  type Board,
  type HelpCall,
  type Iso,
} from '@chairside/domain';
import { personName } from '../board/person-words.js';
import { clockSeconds } from '../vitals/clock-time.js';
import { words } from './words.en.js';

/** "Emergency, chair 3". */
export function callTitle({ callers, place }: Pick<HelpCall, 'callers' | 'place'>, board: Board | null): string {
  return `${words.level[levelOfCall({ callers })]}, ${placeWords(place, board) || words.thisClinic}`;
}

/** "chair 3, by the door"; nothing where nobody said it. */
export function placeWords({ chairId, words: said }: HelpCall['place'], board: Pick<Board, 'chairs'> | null): string {
  const chair = board?.chairs[chairId ?? ''];
  return [chair && words.chair(chair.name), said].filter(Boolean).join(', ');
}

/** That the place is another than it was said before, by whom and since when: who is on the way reads it. */
export function correctionWords(call: HelpCall, board: Board | null): string | null {
  const corrected = correctionOf(call);
  if (!corrected) return null;
  const { was, by, at } = corrected;
  const clock = clockSeconds(at, board?.clinic?.timeZone ?? 'UTC');
  const before = placeWords(was, board) || words.anotherPlace;
  return words.corrected(before, board?.staff[by]?.name ?? words.someone, clock);
}

/** Whom a call is for, as far as it is known. */
export function callPatient({ place }: HelpCall, board: Board | null): string | null {
  const session = board ? sessionOfCall(place, board) : undefined;
  const patient = board?.patients[session?.patientId ?? ''];
  return patient ? personName(patient) : null;
}

/** "2:07": the clock of a call, in minutes and seconds. */
export function callClock(call: HelpCall, now: Iso): string {
  const seconds = Math.max(0, Math.floor(minutesBetween(calledAt(call), now) * 60));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Who called, and who joined them. */
export function callerNames({ callers }: HelpCall, board: Board | null): string {
  const names = [...new Set(callers.map(({ by }) => by))].map((id) => board?.staff[id]?.name ?? words.someone);
  const [first = words.someone, ...others] = names;
  return others.length === 0 ? first : words.alsoBy(first, others.join(', '));
}
