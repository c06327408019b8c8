import { EMERGENCY_EVENT_WORDS, HELP_OUTCOME_WORDS, type HelpCall } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import type { TimelineLine } from '../sessions/timeline-line.js';
import { placeWords } from './call-words.js';
import { words } from './words.en.js';

/** The calls for help of a session, and what was done in them. */
export function helpLines(view: SessionInView): TimelineLine[] {
  return view.calls.flatMap((call) => linesOf(call, view));
}

function linesOf(
  { id, callers, located, answers, notes, ended, description }: HelpCall,
  { staff, chairs }: SessionInView,
): TimelineLine[] {
  const name = (by: string) => staff[by]?.name ?? words.someone;
  const line = (key: string, at: string, what: string, ...details: string[]): TimelineLine => {
    return { key, at, kind: 'step', what, old: [], details };
  };
  const told = description ? [description.words, name(description.by)] : [];
  return [
    ...callers.map((caller) => line(caller.id, caller.at, words.called(words.level[caller.level]), name(caller.by))),
    ...located.map(({ at, by, place, was }) => {
      const [now, before] = [place, was].map((one) => placeWords(one, { chairs })) as [string, string];
      return line(`${id} at ${at}`, at, before ? words.correctedLine(now, before) : words.placeLine(now), name(by));
    }),
    ...answers.map(({ at, by }) => line(`${id} ${by} ${at}`, at, words.logComes(name(by)))),
    ...notes.map(({ id: key, at, by, event, words: more }) =>
      line(key, at, EMERGENCY_EVENT_WORDS[event], ...(more === null ? [] : [more]), name(by)),
    ),
    ...(ended
      ? [line(`${id} over`, ended.at, words.over(HELP_OUTCOME_WORDS[ended.outcome]), name(ended.by), ...told)]
      : []),
  ];
}
