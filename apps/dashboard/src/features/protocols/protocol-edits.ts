import type { Protocol } from '@chairside/domain';
import {
  keyOf,
  numberOf,
  placed,
  valueAt,
  type Added,
  type Choice,
  type Figure,
  type Flag,
  type Part,
  type Path,
  type Pick,
  type Place,
} from './protocol-parts.js';
import { sectionsOf } from './protocol-sections.js';

/** What a director did to a protocol that is not signed yet; every place is one of the protocol with `added` at the ends. */
export interface Edits {
  /** What was typed over the figures, or chosen in the place of a word, by their keys. */
  typed: Readonly<Record<string, string>>;
  flags: Readonly<Record<string, boolean>>;
  added: readonly Added[];
  /** The keys of the rows that were taken out. */
  out: readonly string[];
}

export const NO_EDITS: Edits = { typed: {}, flags: {}, added: [], out: [] };

export interface Edited extends Figure {
  /** What it becomes: nothing where it is left out, no number while what is typed is none. */
  to: number | null;
}

/** Where a row stands, however it is taken out. */
type At = Omit<Place, 'isNullable'>;

export const placeKey = ({ list, index }: At): string => keyOf([...list, index]);

/** The protocol with what was added, before anything of it is taken out: the places that the page shows. */
export function shownProtocol(protocol: Protocol, { added }: Edits): Protocol {
  return added.reduce<unknown>(
    (next, { list, key, item }) =>
      key === undefined
        ? placed(next, list, (here) => [...((here ?? []) as unknown[]), item])
        : placed(next, [...list, key], () => item),
    protocol,
  ) as Protocol;
}

/** The parts of the page, of all sections. */
export function shownParts(protocol: Protocol, edits: Edits): Part[] {
  return sectionsOf(shownProtocol(protocol, edits)).flatMap(({ parts }) => parts);
}

/** Whether something belongs to a row that was taken out. */
export function isOut(path: Path, { out }: Edits): boolean {
  return out.length > 0 && path.some((_key, index) => out.includes(keyOf(path.slice(0, index + 1))));
}

/** Whether something belongs to a row that the protocol before the edits does not have. */
export function isNewAt(protocol: Protocol, { list, index }: At): boolean {
  return valueAt(protocol, [...list, index]) === undefined || valueAt(protocol, [...list, index]) === null;
}

/** What stands in the place of a figure as things are typed. */
export function figureNow({ path, value, optional }: Figure, { typed }: Edits): number | null {
  const text = typed[keyOf(path)];
  if (text === undefined) return value;
  return text.trim() === '' && optional !== undefined ? null : numberOf(text);
}

export function pickNow({ path, value }: Pick, { typed }: Edits): string {
  return typed[keyOf(path)] ?? value;
}

export function flagNow({ path, value }: Flag, { flags }: Edits): boolean {
  return flags[keyOf(path)] ?? value;
}

/** The figures of a part that become others, of what stays. */
export function figuresEdited({ figures = [] }: Part, edits: Edits): Edited[] {
  return figures.flatMap((figure) => {
    const to = figureNow(figure, edits);
    return isOut(figure.path, edits) || to === figure.value ? [] : [{ ...figure, to }];
  });
}

/** Whether every figure that was typed is one. */
export function isTyped(protocol: Protocol, edits: Edits): boolean {
  return shownParts(protocol, edits)
    .flatMap((part) => figuresEdited(part, edits))
    .every(({ to }) => to === null || !Number.isNaN(to));
}

/** The protocol as it is to be signed. */
export function withEdits(protocol: Protocol, edits: Edits): Protocol {
  const parts = shownParts(protocol, edits);
  const changed = parts.reduce<unknown>((next, part) => withPart(next, part, edits), shownProtocol(protocol, edits));
  const places = new Map(parts.flatMap(placesIn).map((place) => [keyOf(place.list), place]));
  // what a row holds is taken out before the row, whose number it is named by
  const inward = [...places.values()].sort((a, b) => b.list.length - a.list.length);
  const whole = inward.reduce((next, { list }) => withoutRows(next, list, parts, edits), changed) as Protocol;
  return { ...whole, limits: filled(whole.limits), checks: filled(whole.checks) };
}

function withPart(protocol: unknown, part: Part, edits: Edits): unknown {
  const figured = figuresEdited(part, edits).reduce(
    (next, { path, to, optional }) => placed(next, path, () => to ?? (optional === 'nothing' ? null : undefined)),
    protocol,
  );
  const picked = (part.picks ?? []).reduce(
    (next, pick) => placed(next, pick.path, () => pickNow(pick, edits)),
    figured,
  );
  return (part.flags ?? []).reduce((next, flag) => {
    const now = flagNow(flag, edits);
    return now === flag.value ? next : placed(next, flag.path, () => (flag.isOptional && !now ? undefined : now));
  }, picked);
}

/** Everything of a part that can be taken out. */
export function placesIn({ place, figures = [], choices = [] }: Part): Place[] {
  return [
    ...(place ? [place] : []),
    ...figures.flatMap((figure) => figure.place ?? []),
    ...choices.flatMap(({ list, index }) => (index === null ? [] : [{ list, index }])),
  ];
}

/** A list without what was taken out, numbers in their order; or what bears names, without those. */
function withoutRows(value: unknown, list: Path, parts: readonly Part[], { out }: Edits): unknown {
  const here = valueAt(value, list);
  if (Array.isArray(here)) {
    const kept = here.filter((_item, index) => !out.includes(placeKey({ list, index })));
    const isNumbers = kept.every((item) => typeof item === 'number');
    return placed(value, list, () => (isNumbers ? kept.sort((a, b) => a - b) : kept));
  }
  const gone = parts
    .flatMap(placesIn)
    .filter((place) => keyOf(place.list) === keyOf(list) && out.includes(placeKey(place)));
  return gone.reduce(
    (next, { index, isNullable }) => placed(next, [...list, index], () => (isNullable ? null : undefined)),
    value,
  );
}

/** Lists under their names, without those that hold nothing. */
function filled<T extends object>(lists: T): T {
  return Object.fromEntries(Object.entries(lists).filter(([, rows]: [string, unknown[]]) => rows.length > 0)) as T;
}

/** Whether a choice is ticked as things are typed. */
export function isTicked({ list, index }: Choice, { out }: Edits): boolean {
  return index !== null && !out.includes(placeKey({ list, index }));
}

/** The edits with a choice ticked, or not. */
export function withChoice(edits: Edits, { list, index, item }: Choice, isOn: boolean): Edits {
  return index === null ? withRow(edits, { list, item }) : withPlace(edits, { list, index }, isOn);
}

/** The edits with one more row. */
export function withRow(edits: Edits, row: Added): Edits {
  return { ...edits, added: [...edits.added, row] };
}

/** The edits with a row kept, or taken out. */
export function withPlace(edits: Edits, place: Place, isKept: boolean): Edits {
  const key = placeKey(place);
  const others = edits.out.filter((other) => other !== key);
  return { ...edits, out: isKept ? others : [...others, key] };
}
