import { roundHalfUp, type Limit, type Measure, type Protocol } from '@chairside/domain';

/** Where something stands in a protocol. */
export type Path = readonly (string | number)[];

/** One figure of a protocol that can be changed: where it stands, what it says, and what it is. */
export interface Figure {
  path: Path;
  label: string;
  unit: string;
  /** Nothing where it may be left out, and is. */
  value: number | null;
  /** It may be left out: then it is not there at all, or nothing stands in its place. */
  optional?: 'left-out' | 'nothing';
  /** The limit that it belongs to, so that its effect can be looked up. */
  limit?: { measure: Measure; direction: Limit['direction'] };
  /** The row that can be taken out with it. */
  place?: Place;
}

/** A row of a protocol: in a list by its number, or under a name. */
export interface Place {
  list: Path;
  index: number | string;
  /** Something always stands there: nothing, once the row is taken out. */
  isNullable?: boolean;
}

/** Something that stands in a list of a protocol, or could. */
export interface Choice {
  list: Path;
  /** Nothing while it does not stand there. */
  index: number | null;
  item: unknown;
  label: string;
  /** No protocol takes it out. */
  stays?: boolean;
}

/** Yes or no. */
export interface Flag {
  path: Path;
  label: string;
  value: boolean;
  /** A no is not written. */
  isOptional?: boolean;
}

/** One of a few words. */
export interface Pick {
  path: Path;
  label: string;
  value: string;
  options: readonly Option[];
}

export interface Option {
  value: string;
  word: string;
}

/** What was answered about a row that is to be added, by the keys of the questions; several in one, with commas. */
export type Answers = Readonly<Record<string, string>>;

export type Question = { key: string; label: string } & (
  | { kind: 'one'; options: readonly Option[] }
  | { kind: 'several'; options: readonly Option[] }
  | { kind: 'figure'; unit: string | ((answers: Answers) => string); isOptional?: boolean }
  | { kind: 'tick' }
);

/** A row that is to stand in a list, or under a name. */
export interface Added {
  list: Path;
  key?: string;
  item: unknown;
}

/** How one more row is written: what is asked about it, and what becomes of the answers. */
export interface RowForm {
  title: string;
  note?: string;
  questions: readonly Question[];
  /** Answers to begin with, as they are proposed. */
  proposals?: readonly { word: string; answers: Answers }[];
  row: (answers: Answers) => Added;
}

/** What a director sees under one heading. */
export interface Part {
  title: string;
  note?: string;
  /** The row that all of it is, which can be taken out. */
  place?: Place;
  /** What the row is called where what it holds is listed beside it; else its title. */
  name?: string;
  figures?: Figure[];
  picks?: Pick[];
  flags?: Flag[];
  choices?: Choice[];
  adds?: RowForm[];
}

export interface Section {
  id: string;
  title: string;
  parts: Part[];
  /** The rows that can be added here. */
  adds?: RowForm[];
}

/** The key of a place. */
export function keyOf(path: Path): string {
  return path.join('.');
}

/** What stands at a place of a protocol; nothing where there is no such place. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, key) => (here as Record<string | number, unknown> | null | undefined)?.[key],
    value,
  );
}

/** A value with another one at a place within it, or without it where that is nothing; all else keeps its identity. */
export function placed(value: unknown, [key, ...rest]: Path, change: (here: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? placed(item, rest, change) : item));
  const record = (value ?? {}) as Record<string, unknown>;
  const next = placed(record[key], rest, change);
  if (next !== undefined) return { ...record, [key]: next };
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** A figure as the tables of the sections write it: where, what, in which unit, and whether it may be left out. */
export type FigureRow = readonly [path: Path, label: string, unit: string, optional?: Figure['optional']];

/** The figures of a table that a protocol has, or may have. */
export function figuresAt(protocol: Protocol, rows: readonly FigureRow[]): Figure[] {
  return rows.flatMap(([path, label, unit, optional]) => {
    const value = valueAt(protocol, path);
    const isThere = typeof value === 'number';
    // what may be left out can only stand where the row that it belongs to stands
    if (!isThere && (optional === undefined || !isRecord(valueAt(protocol, path.slice(0, -1))))) return [];
    return [{ path, label, unit, value: isThere ? value : null, ...(optional && { optional }) }];
  });
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** A number as it is typed, with a comma or a point; not a number while it is none. */
export function numberOf(typed: string): number {
  const text = typed.trim().replace(',', '.').replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(text) ? roundHalfUp(Number(text), 4) : Number.NaN;
}

/** What a label says beyond the title that it begins with. */
export function beyondTitle(label: string, title: string): string {
  return label.startsWith(title) ? label.slice(title.length).replace(/^[:,] /, '') : label;
}

/** The same, as it stands under the title as a heading. */
export function underTitle(label: string, title: string): string {
  const rest = beyondTitle(label, title);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Whatever of some words may stand in a list, and whether it does. */
export function choicesAt<T extends string>(
  protocol: Protocol,
  list: Path,
  offered: readonly T[],
  wordOf: (item: T) => string,
  stays: readonly T[] = [],
): Choice[] {
  const there = (valueAt(protocol, list) ?? []) as T[];
  return [...new Set([...offered, ...there])].map((item) => {
    const index = there.indexOf(item);
    return {
      list,
      index: index < 0 ? null : index,
      item,
      label: wordOf(item),
      stays: index >= 0 && stays.includes(item),
    };
  });
}

/** A part without anything in it is not shown. */
export function isFilled({ figures = [], picks = [], flags = [], choices = [], adds = [] }: Part): boolean {
  return figures.length + picks.length + flags.length + choices.length + adds.length > 0;
}
