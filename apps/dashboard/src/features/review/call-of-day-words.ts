import type { ReviewedCall } from '@chairside/contracts';
import { EMERGENCY_EVENT_WORDS, HELP_LEVEL_WORDS, HELP_OUTCOME_WORDS } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { REVIEW_WORDS } from './words.en.js';

const words = REVIEW_WORDS.severe;

/** "Emergency, chair 3 · 10:40". */
export function callWhat({ level, place, callers }: ReviewedCall, timeZone: string): string {
  const at = callers.map((caller) => caller.at).sort()[0];
  const what = words.call(HELP_LEVEL_WORDS[level], placeWords(place));
  return at === undefined ? what : `${what} · ${clockTime(at, timeZone)}`;
}

/** Who called, who came, what was done and how it ended, in the order in which it was. */
export function callDone(call: ReviewedCall, timeZone: string): string[] {
  const clock = (at: string) => clockTime(at, timeZone);
  const name = (by: string | null) => by ?? words.somebody;
  const { callers, located, came, notes, ended, described } = call;
  const deeds: [at: string, said: string][] = [
    ...callers.map(({ by, at }): [string, string] => [at, words.calledBy(name(by), clock(at))]),
    ...located
      .filter(({ was }) => was.chair !== null || was.words !== null)
      .map(({ was, by, at }): [string, string] => [at, words.corrected(placeWords(was), name(by), clock(at))]),
    ...came.map(({ by, at }): [string, string] => [at, words.came(name(by), clock(at))]),
    ...notes.map(({ event, words: more, at }): [string, string] => {
      const what = [EMERGENCY_EVENT_WORDS[event], more].filter(Boolean).join(': ');
      return [at, words.callNote(what, clock(at))];
    }),
  ];
  const said = deeds.sort(([a], [b]) => a.localeCompare(b)).map(([, what]) => what);
  const isInError = ended?.outcome === 'called-in-error';
  return [
    ...said,
    ...(came.length === 0 && !isInError ? [words.nobodyCame] : []),
    ended ? words.callEnded(HELP_OUTCOME_WORDS[ended.outcome], name(ended.by), clock(ended.at)) : words.callGoesOn,
    ...(described ? [words.callDescribed(described.words, name(described.by))] : []),
    ...(ended && !described && !isInError ? [words.notDescribed] : []),
  ];
}

function placeWords({ chair, words: said }: ReviewedCall['place']): string {
  return [chair === null ? null : words.chair(chair), said].filter(Boolean).join(', ') || words.noPlace;
}
