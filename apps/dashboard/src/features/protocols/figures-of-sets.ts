import {
  MEASURE_WORDS,
  measures,
  sessionStatuses,
  STATUS_WORDS,
  type CheckGroup,
  type Measure,
  type Protocol,
  type SessionStatus,
} from '@chairside/domain';
import { shortOf } from '../board/next-due.js';
import { choicesAt, figuresAt, type FigureRow, type Part, type Path } from './protocol-parts.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

const TIMES: readonly FigureRow[] = [
  [['graceMinutes'], words.grace, words.minutes],
  [['recheckMinutes', 'critical'], words.recheck.critical, words.minutes],
  [['recheckMinutes', 'caution'], words.recheck.caution, words.minutes],
];

const OF_A_SET: readonly (readonly [Path, string])[] = [
  [['firstMinutes'], words.set.first],
  [['firstVisitFirstMinutes'], words.set.firstVisit],
  [['afterChangeMinutes'], words.set.afterChange],
  [['everyMinutes'], words.set.every],
  [['later', 'afterMinutes'], words.set.laterAfter],
  [['later', 'everyMinutes'], words.set.laterEvery],
  [['later', 'whileOutMinutes'], words.set.whileOut],
];

const OF_A_WINDOW: readonly (readonly [Path, string])[] = [
  [['fromMinutes'], words.window.from],
  [['dueMinutes'], words.window.due],
  [['untilMinutes'], words.window.until],
];

/** Every measure, to be ticked where one is asked. */
export const measureChoices = (protocol: Protocol, list: Path) =>
  choicesAt(protocol, list, measures, (measure) => MEASURE_WORDS[measure].label);

/** When sets are due, what each asks, and how long one waits for it. */
export function setParts(protocol: Protocol): Part[] {
  return [
    ...sessionStatuses.flatMap((status) =>
      (protocol.checks[status] ?? []).map((group, index) => setPart(protocol, status, group, index)),
    ),
    ...protocol.windows.map((window, index) => {
      const title = `${words.window.title}: ${namesOf(window.measures)}`;
      return partAt(protocol, title, ['windows', index], OF_A_WINDOW);
    }),
    { title: words.times, figures: figuresAt(protocol, TIMES) },
  ];
}

function setPart(protocol: Protocol, status: SessionStatus, group: CheckGroup, index: number): Part {
  const title = `${protocol.statusLabels[status] ?? STATUS_WORDS[status]}: ${namesOf(group.measures)}`;
  return partAt(protocol, title, ['checks', status, index], OF_A_SET);
}

/** The times of something that asks for measures, and which ones. */
function partAt(protocol: Protocol, title: string, path: Path, times: readonly (readonly [Path, string])[]): Part {
  return {
    title,
    figures: figuresAt(
      protocol,
      times.map(([rest, label]) => [[...path, ...rest], `${title}: ${label}`, words.minutes]),
    ),
    choices: measureChoices(protocol, [...path, 'measures']),
  };
}

/** Measures by their short words. */
export function namesOf(asked: readonly Measure[]): string {
  return [...new Set(asked.map(shortOf))].join(', ') || words.nothingAsked;
}
