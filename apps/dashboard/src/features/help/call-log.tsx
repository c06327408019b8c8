import { EMERGENCY_EVENT_WORDS, HELP_OUTCOME_WORDS, type Board, type HelpCall, type Iso } from '@chairside/domain';
import { useBoard } from '../../live/use-board.js';
import { clockSeconds } from '../vitals/clock-time.js';
import { placeWords } from './call-words.js';
import { words } from './words.en.js';

interface LogLine {
  at: Iso;
  says: string;
}

/** What happened in a call, line by line in the order in which it did. */
export function CallLog({ call }: { call: HelpCall }) {
  const board = useBoard()?.board;
  const timeZone = board?.clinic?.timeZone ?? 'UTC';
  const lines = linesOf(call, (id) => board?.staff[id]?.name ?? words.someone, board);
  return (
    <ol className="help-log" aria-label={words.log}>
      {lines.map(({ at, says }, index) => (
        <li key={`${at} ${says} ${index}`}>
          <time>{clockSeconds(at, timeZone)}</time> {says}
        </li>
      ))}
    </ol>
  );
}

function linesOf(call: HelpCall, nameOf: (id: string) => string, board: Board | undefined): LogLine[] {
  const { callers, located, answers, notes, ended, description } = call;
  const lines = [
    ...callers.map(({ at, by, level }) => ({ at, says: words.logCalled(words.level[level], nameOf(by)) })),
    ...located.map(({ at, by, place, was }) => {
      const [now, before] = [place, was].map((one) => placeWords(one, board ?? null)) as [string, string];
      const says = before ? words.logCorrected(now, before, nameOf(by)) : words.logPlace(now, nameOf(by));
      return { at, says };
    }),
    ...answers.map(({ at, by }) => ({ at, says: words.logComes(nameOf(by)) })),
    ...notes.map(({ at, by, event, words: more }) => {
      const what = [EMERGENCY_EVENT_WORDS[event], more].filter(Boolean).join(': ');
      return { at, says: words.logEvent(what, nameOf(by)) };
    }),
    ...(ended ? [{ at: ended.at, says: words.logEnded(HELP_OUTCOME_WORDS[ended.outcome], nameOf(ended.by)) }] : []),
    ...(description ? [{ at: description.at, says: words.logEvent(description.words, nameOf(description.by)) }] : []),
  ];
  return lines.sort((a, b) => a.at.localeCompare(b.at));
}
