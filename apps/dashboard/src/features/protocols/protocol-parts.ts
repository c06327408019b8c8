import type { Limit, Measure, Protocol } from '@chairside/domain';

/** Where something stands in a protocol. */
export type Path = readonly (string | number)[];

/** One figure of a protocol that can be changed: where it stands, what it says, and what it is. */
export interface Figure {
  path: Path;
  label: string;
  unit: string;
  value: number;
  /** The limit that it belongs to, so that its effect can be looked up. */
  limit?: { measure: Measure; direction: Limit['direction'] };
  /** The place in a list that can be taken out with it. */
  place?: Place;
}

/** A place in a list of a protocol. */
export interface Place {
  list: Path;
  index: number;
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
}

/** A list of numbers to which one can be added. */
export interface NumberList {
  list: Path;
  label: string;
  unit: string;
}

/** What a director sees under one heading. */
export interface Part {
  title: string;
  note?: string;
  figures?: Figure[];
  flags?: Flag[];
  choices?: Choice[];
  numbers?: NumberList;
}

export interface Section {
  id: string;
  title: string;
  parts: Part[];
  /** The measures to which a limit can be added here. */
  takesLimits?: readonly Measure[];
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

/** A value with another one at a place within it; all else keeps its identity. */
export function placed(value: unknown, [key, ...rest]: Path, change: (here: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? placed(item, rest, change) : item));
  const record = (value ?? {}) as Record<string, unknown>;
  return { ...record, [key]: placed(record[key], rest, change) };
}

/** A figure as the tables of the sections write it: where, what, in which unit. */
export type FigureRow = readonly [path: Path, label: string, unit: string];

/** The figures of a table that a protocol has. */
export function figuresAt(protocol: Protocol, rows: readonly FigureRow[]): Figure[] {
  return rows.flatMap(([path, label, unit]) => {
    const value = valueAt(protocol, path);
    return typeof value === 'number' ? [{ path, label, unit, value }] : [];
  });
}

/** Every number of a list, each of which can be taken out. */
export function numbersAt(protocol: Protocol, { list, label, unit }: NumberList): Figure[] {
  const numbers = (valueAt(protocol, list) ?? []) as number[];
  return numbers.map((value, index) => ({
    path: [...list, index],
    label: `${label} ${index + 1}`,
    unit,
    value,
    place: { list, index },
  }));
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
export function isFilled({ figures = [], flags = [], choices = [], numbers }: Part): boolean {
  return figures.length + flags.length + choices.length > 0 || numbers !== undefined;
}
