import {
  hasField,
  isAtHome,
  MEASURE_WORDS,
  measures,
  phasesOf,
  sessionStatuses,
  phaseWords,
  type CheckGroup,
  type Measure,
  type Protocol,
  type SessionStatus,
} from '@chairside/domain';
import { shortOf } from '../board/next-due.js';
import { measureOptions } from './figures-of-limits.js';
import {
  choicesAt,
  figuresAt,
  type Figure,
  type FigureRow,
  type Part,
  type Path,
  type Question,
  type RowForm,
} from './protocol-parts.js';
import { figureIn, figuresIn, optionsOf, severalIn } from './row-answers.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

const TIMES: readonly FigureRow[] = [
  [['graceMinutes'], words.grace, words.minutes],
  [['recheckMinutes', 'critical'], words.recheck.critical, words.minutes],
  [['recheckMinutes', 'caution'], words.recheck.caution, words.minutes],
];

type TimeRow = readonly [key: string, label: string, optional?: Figure['optional']];

const OF_A_SET: readonly TimeRow[] = [
  ['firstMinutes', words.set.first],
  ['everyMinutes', words.set.every, 'left-out'],
  ['firstVisitFirstMinutes', words.set.firstVisit, 'left-out'],
  ['afterChangeMinutes', words.set.afterChange, 'left-out'],
];

const OF_LATER: readonly TimeRow[] = [
  ['afterMinutes', words.set.laterAfter],
  ['everyMinutes', words.set.laterEvery],
  ['whileOutMinutes', words.set.whileOut],
];

const OF_A_WINDOW: readonly TimeRow[] = [
  ['fromMinutes', words.window.from],
  ['dueMinutes', words.window.due],
  ['untilMinutes', words.window.until, 'nothing'],
];

const CHARTED = measures.filter(hasField);

/** Every measure that can be charted, to be ticked where one is asked. */
export const measureChoices = (protocol: Protocol, list: Path) =>
  choicesAt(protocol, list, CHARTED, (measure) => MEASURE_WORDS[measure].label);

/** The question which measures a row asks for. */
export const asksFor = (label: string): Question => ({
  key: 'measures',
  kind: 'several',
  label,
  options: measureOptions(CHARTED),
});

/** The question after each time of a row. */
export const timesAsked = (times: readonly TimeRow[]): Question[] =>
  times.map(([key, label, optional]) => ({
    key,
    kind: 'figure',
    label: label.charAt(0).toUpperCase() + label.slice(1),
    unit: words.minutes,
    isOptional: optional !== undefined,
  }));

/** When sets are due, what each asks, and how long one waits for it. */
export function setParts(protocol: Protocol): Part[] {
  return [
    ...sessionStatuses.flatMap((status) =>
      (protocol.checks[status] ?? []).flatMap((group, index) => partsOfSet(protocol, status, group, index)),
    ),
    ...protocol.windows.map(({ measures: asked }, index) => {
      const title = `${words.window.title}: ${namesOf(asked)}`;
      const figures = timesAt(protocol, title, ['windows', index], OF_A_WINDOW);
      const choices = measureChoices(protocol, ['windows', index, 'measures']);
      return { title, name: words.window.title, place: { list: ['windows'], index }, figures, choices };
    }),
    { title: words.times, figures: figuresAt(protocol, TIMES) },
  ];
}

/** One more set of a phase, one more window after the first dose; at home there are checks instead. */
export function setForms(protocol: Protocol): RowForm[] {
  if (isAtHome(protocol)) return [];
  const phases = optionsOf(phasesOf(protocol), (status) => phaseWords(status, protocol));
  return [
    {
      title: words.set.add,
      note: words.set.note,
      questions: [
        { key: 'phase', kind: 'one', label: words.set.phase, options: phases },
        asksFor(words.set.asks),
        ...timesAsked(OF_A_SET),
      ],
      row: (answers) => ({
        list: ['checks', answers.phase ?? ''],
        item: { measures: severalIn(answers, 'measures'), ...figuresIn(answers, keysOf(OF_A_SET)) },
      }),
    },
    {
      title: words.window.add,
      note: words.window.note,
      questions: [asksFor(words.set.asks), ...timesAsked(OF_A_WINDOW)],
      row: (answers) => ({
        list: ['windows'],
        item: {
          measures: severalIn(answers, 'measures'),
          ...figuresIn(answers, ['fromMinutes', 'dueMinutes']),
          untilMinutes: figureIn(answers, 'untilMinutes') ?? null,
        },
      }),
    },
  ];
}

const keysOf = (times: readonly TimeRow[]) => times.map(([key]) => key);

/** A set, and the longer interval that it may come to. */
function partsOfSet(protocol: Protocol, status: SessionStatus, group: CheckGroup, index: number): Part[] {
  const name = phaseWords(status, protocol);
  const title = `${name}: ${namesOf(group.measures)}`;
  const list = ['checks', status];
  const path = [...list, index];
  const laterTitle = `${title}: ${words.set.later}`;
  const later: Part = {
    title: laterTitle,
    place: { list: path, index: 'later' },
    figures: timesAt(protocol, laterTitle, [...path, 'later'], OF_LATER),
  };
  const set: Part = {
    title,
    name,
    place: { list, index },
    figures: timesAt(protocol, title, path, OF_A_SET),
    choices: measureChoices(protocol, [...path, 'measures']),
    adds: group.later ? [] : [laterForm(path)],
  };
  return group.later ? [set, later] : [set];
}

function laterForm(path: Path): RowForm {
  const row: RowForm['row'] = (answers) => ({ list: path, key: 'later', item: figuresIn(answers, keysOf(OF_LATER)) });
  return { title: words.set.addLater, questions: timesAsked(OF_LATER), row };
}

function timesAt(protocol: Protocol, title: string, path: Path, times: readonly TimeRow[]): Figure[] {
  return figuresAt(
    protocol,
    times.map(([key, label, optional]): FigureRow => [[...path, key], `${title}: ${label}`, words.minutes, optional]),
  );
}

/** Measures by their short words. */
export function namesOf(asked: readonly Measure[]): string {
  return [...new Set(asked.map(shortOf))].join(', ') || words.nothingAsked;
}
