import {
  currentProtocols,
  isVitalSign,
  MEASURE_WORDS,
  measures,
  roundHalfUp,
  sessionStatuses,
  STATUS_WORDS,
  vitalSign,
  type CheckGroup,
  type Limit,
  type Measure,
  type Protocol,
} from '@chairside/domain';
import { shortOf } from '../board/next-due.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

/** One figure of a protocol that can be changed: where it stands, what it says, and what it is. */
export interface Figure {
  path: readonly (string | number)[];
  label: string;
  unit: string;
  value: number;
  /** The limit that it belongs to, so that its effect can be looked up. */
  limit?: { measure: Measure; direction: Limit['direction'] };
}

export interface FigureSection {
  title: string;
  figures: Figure[];
}

/** Every figure of a protocol that a director may change, in the order of the page. */
export function sectionsOf(protocol: Protocol): FigureSection[] {
  return [
    { title: words.limits, figures: measures.flatMap((measure) => limitFigures(measure, protocol)) },
    { title: words.sets, figures: sessionStatuses.flatMap((status) => setFigures(status, protocol)) },
    { title: words.times, figures: timeFigures(protocol) },
    { title: words.dose, figures: doseFigures(protocol) },
  ].filter(({ figures }) => figures.length > 0);
}

function limitFigures(measure: Measure, { limits }: Protocol): Figure[] {
  const unit = isVitalSign(measure) ? vitalSign(measure).unit : '';
  return (limits[measure] ?? []).map((row, index) => {
    const label = `${MEASURE_WORDS[measure].label}, ${words.level[row.level]} ${words.direction[row.direction]}`;
    const path = ['limits', measure, index] as const;
    if ('value' in row) {
      const limit = { measure, direction: row.direction };
      return { path: [...path, 'value'], label, unit, value: row.value, limit };
    }
    const [by, value] =
      'percent' in row.fromBaseline
        ? (['percent', row.fromBaseline.percent] as const)
        : (['difference', row.fromBaseline.difference] as const);
    const own = by === 'percent' ? words.percentOfBaseline : words.fromBaseline(unit);
    return { path: [...path, 'fromBaseline', by], label, unit: own, value };
  });
}

function setFigures(status: keyof typeof STATUS_WORDS, { checks, statusLabels }: Protocol): Figure[] {
  return (checks[status] ?? []).flatMap((group, index) => {
    const what = `${statusLabels[status] ?? STATUS_WORDS[status]}, ${[...new Set(group.measures.map(shortOf))].join(', ')}`;
    return groupTimes(group).map(([path, label, value]) => ({
      path: ['checks', status, index, ...path],
      label: `${what}: ${label}`,
      unit: words.minutes,
      value,
    }));
  });
}

function groupTimes({ later, ...group }: CheckGroup): [string[], string, number][] {
  const said = words.set;
  const times: [string[], string, number | undefined][] = [
    [['firstMinutes'], said.first, group.firstMinutes],
    [['firstVisitFirstMinutes'], said.firstVisit, group.firstVisitFirstMinutes],
    [['afterChangeMinutes'], said.afterChange, group.afterChangeMinutes],
    [['everyMinutes'], said.every, group.everyMinutes],
    [['later', 'afterMinutes'], said.laterAfter, later?.afterMinutes],
    [['later', 'everyMinutes'], said.laterEvery, later?.everyMinutes],
    [['later', 'whileOutMinutes'], said.whileOut, later?.whileOutMinutes],
  ];
  return times.flatMap(([path, label, value]) =>
    value === undefined ? [] : [[path, label, value] as [string[], string, number]],
  );
}

function timeFigures({ graceMinutes, recheckMinutes, baseline }: Protocol): Figure[] {
  return [
    { path: ['graceMinutes'], label: words.grace, unit: words.minutes, value: graceMinutes },
    {
      path: ['recheckMinutes', 'critical'],
      label: words.recheck.critical,
      unit: words.minutes,
      value: recheckMinutes.critical,
    },
    {
      path: ['recheckMinutes', 'caution'],
      label: words.recheck.caution,
      unit: words.minutes,
      value: recheckMinutes.caution,
    },
    {
      path: ['baseline', 'maxAgeMinutes'],
      label: words.baselineAge,
      unit: words.minutes,
      value: baseline.maxAgeMinutes,
    },
  ];
}

function doseFigures({ doseGuards }: Protocol): Figure[] {
  if (doseGuards === null) return [];
  const { doseMgPerKg, doseMg, rateMgPerKgPerHour, bolusMgPerKg } = doseGuards;
  const pair = (key: string, label: string, unit: string, guard: { soft: number; hard: number }): Figure[] => [
    { path: ['doseGuards', key, 'soft'], label: `${label}, ${words.soft}`, unit, value: guard.soft },
    { path: ['doseGuards', key, 'hard'], label: `${label}, ${words.hard}`, unit, value: guard.hard },
  ];
  return [
    ...pair('doseMgPerKg', words.doseMgPerKg, 'mg/kg', doseMgPerKg),
    ...(doseMg ? pair('doseMg', words.doseMg, 'mg', doseMg) : []),
    ...pair('rateMgPerKgPerHour', words.rate, 'mg/kg/h', rateMgPerKgPerHour),
    ...(bolusMgPerKg
      ? [
          {
            path: ['doseGuards', 'bolusMgPerKg', 'soft'],
            label: `${words.bolus}, ${words.soft}`,
            unit: 'mg/kg',
            value: bolusMgPerKg.soft,
          },
          {
            path: ['doseGuards', 'bolusMgPerKg', 'hardFrom'],
            label: `${words.bolus}, ${words.hardFrom}`,
            unit: 'mg/kg',
            value: bolusMgPerKg.hardFrom,
          },
        ]
      : []),
  ];
}

/** The key of a figure's place. */
export function keyOf({ path }: Pick<Figure, 'path'>): string {
  return path.join('.');
}

/** What was typed over the figures, by their keys. */
export type Edits = Readonly<Record<string, string>>;

export interface Edited extends Figure {
  /** What it becomes; no number while what is typed is none. */
  to: number;
}

/** The figures that become others. */
export function editedFigures(protocol: Protocol, edits: Edits): Edited[] {
  return sectionsOf(protocol)
    .flatMap(({ figures }) => figures)
    .flatMap((figure) => {
      const typed = edits[keyOf(figure)];
      const to = typed === undefined ? figure.value : numberOf(typed);
      return to === figure.value ? [] : [{ ...figure, to }];
    });
}

/** A number as it is typed, with a comma or a point; not a number while it is none. */
function numberOf(typed: string): number {
  const text = typed.trim().replace(',', '.').replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(text) ? roundHalfUp(Number(text), 4) : Number.NaN;
}

/** The protocol with the figures that were typed. */
export function withEdits(protocol: Protocol, edits: Edits): Protocol {
  return editedFigures(protocol, edits).reduce<unknown>(
    (next, { path, to }) => placed(next, path, to),
    protocol,
  ) as Protocol;
}

/** A value with another figure at a place within it; all else keeps its identity. */
function placed(value: unknown, [key, ...rest]: readonly (string | number)[], to: number): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? placed(item, rest, to) : item));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: placed(record[key], rest, to) };
}

/** The protocols in use, by name. */
export function protocolsInUse(protocols: Readonly<Record<string, Protocol>>): Protocol[] {
  return currentProtocols(protocols).sort((a, b) => a.name.localeCompare(b.name));
}
