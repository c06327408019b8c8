import type { Protocol } from '@chairside/domain';
import { NO_EDITS, withRow, type Edits } from './protocol-edits.js';
import { keyOf, type Path } from './protocol-parts.js';

type Rows = readonly unknown[];
type Named = Readonly<Record<string, unknown>>;

/** What words name a row: with another one it is another row, and not the same one changed. */
const NAMING = ['measure', 'direction', 'level', 'medicine', 'unit', 'route', 'whom'] as const;

/** What makes one version of a protocol out of another, as a director would have done it on the page. */
export function editsBetween(before: Protocol, after: Protocol): Edits {
  return between(before, after, [], NO_EDITS);
}

function between(was: unknown, is: unknown, at: Path, edits: Edits): Edits {
  if (Array.isArray(was) || Array.isArray(is)) return ofRows((was ?? []) as Rows, (is ?? []) as Rows, at, edits);
  if (isNamed(was) && isNamed(is)) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return keys.reduce((next, key) => between(was[key], is[key], [...at, key], next), edits);
  }
  return isSame(was, is) ? edits : ofValue(was, is, at, edits);
}

/** What stands under a name and stood there otherwise, or not at all. */
function ofValue(was: unknown, is: unknown, at: Path, edits: Edits): Edits {
  const key = keyOf(at);
  if (typeof is === 'boolean' || typeof was === 'boolean') {
    return { ...edits, flags: { ...edits.flags, [key]: is === true } };
  }
  if (isNamed(is) || (isNothing(was) && isRowOfFigure(at))) {
    return withRow(edits, { list: at.slice(0, -1), key: String(at.at(-1)), item: is });
  }
  if (isNamed(was) || (isNothing(is) && isRowOfFigure(at))) return { ...edits, out: [...edits.out, key] };
  return { ...edits, typed: { ...edits.typed, [key]: isNothing(is) ? '' : String(is) } };
}

/** Figures that are rows of their own: to have none is not to leave one empty. */
function isRowOfFigure([first]: Path): boolean {
  return first === 'confirmedAtOnce';
}

/** Rows that stand in both, row by row; what stood there alone is taken out, what stands there alone is added. */
function ofRows(was: Rows, is: Rows, list: Path, edits: Edits): Edits {
  const pairs = pairsOf(was, is);
  const same = was.reduce<Edits>((next, row, index) => {
    const pair = pairs.get(index);
    if (pair === undefined) return { ...next, out: [...next.out, keyOf([...list, index])] };
    return between(row, is[pair], [...list, index], next);
  }, edits);
  const known = new Set(pairs.values());
  return is.reduce<Edits>((next, item, index) => (known.has(index) ? next : withRow(next, { list, item })), same);
}

/** Which row became which: first those that are alike, then the nearest of the same name. */
function pairsOf(was: Rows, is: Rows): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (from: number, to: number): void => {
    if (to < 0) return;
    pairs.set(from, to);
    taken.add(to);
  };
  was.forEach((row, from) =>
    pair(
      from,
      is.findIndex((other, to) => !taken.has(to) && isSame(row, other)),
    ),
  );
  was.forEach((row, from) => {
    if (pairs.has(from) || !isNamed(row)) return;
    const near = is.map((other, to) => (taken.has(to) || !isNamed(other) ? 0 : nearness(row, other)));
    const nearest = Math.max(0, ...near);
    pair(from, nearest === 0 ? -1 : near.indexOf(nearest));
  });
  return pairs;
}

/** How much two rows have in common; nothing where they are not one row that was changed. */
function nearness(one: Named, other: Named): number {
  if (NAMING.some((key) => one[key] !== other[key]) || kindOf(one) !== kindOf(other)) return 0;
  const asked = sharedOf(one.measures, other.measures);
  if (asked === 0) return 0;
  return 1 + (asked ?? 0) + Object.keys(one).filter((key) => isSame(one[key], other[key])).length;
}

/** How a limit is counted. */
function kindOf({ fromBaseline }: Named): string {
  return isNamed(fromBaseline) ? Object.keys(fromBaseline).join() : '';
}

/** How many measures two rows ask for alike; nothing to say of rows that ask for none. */
function sharedOf(one: unknown, other: unknown): number | undefined {
  if (!Array.isArray(one) || !Array.isArray(other)) return undefined;
  return one.filter((measure) => other.includes(measure)).length;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isNamed(one) || !isNamed(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}
