import { roundHalfUp, type Protocol } from '@chairside/domain';
import {
  keyOf,
  placed,
  valueAt,
  type Choice,
  type Figure,
  type Flag,
  type Part,
  type Path,
  type Place,
  type Section,
} from './protocol-parts.js';
import { sectionsOf } from './protocol-sections.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

/** Something that is to stand in a list. */
export interface Added {
  list: Path;
  item: unknown;
}

/** What a director did to a protocol that is not signed yet; every place is one of the protocol with `added` at the ends. */
export interface Edits {
  /** What was typed over the figures, by their keys. */
  typed: Readonly<Record<string, string>>;
  flags: Readonly<Record<string, boolean>>;
  added: readonly Added[];
  /** The keys of the places in lists that were taken out. */
  out: readonly string[];
}

export const NO_EDITS: Edits = { typed: {}, flags: {}, added: [], out: [] };

/** One thing that becomes another, in words. */
export interface Becoming {
  key: string;
  section: string;
  words: string;
  /** A fixed limit with another figure: its effect can be counted. */
  figure?: Edited;
}

export interface Edited extends Figure {
  /** What it becomes; no number while what is typed is none. */
  to: number;
}

export const placeKey = ({ list, index }: Place): string => keyOf([...list, index]);

/** The protocol with what was added, before anything of it is taken out: the places that the page shows. */
export function shownProtocol(protocol: Protocol, { added }: Edits): Protocol {
  return added.reduce<unknown>(
    (next, { list, item }) => placed(next, list, (here) => [...((here ?? []) as unknown[]), item]),
    protocol,
  ) as Protocol;
}

/** The figures that become others, of what stays. */
export function editedFigures(protocol: Protocol, edits: Edits): Edited[] {
  return sectionsOf(shownProtocol(protocol, edits)).flatMap(({ parts }) => figuresEdited(parts, edits));
}

function figuresEdited(parts: readonly Part[], { typed, out }: Edits): Edited[] {
  return parts
    .flatMap(({ figures = [] }) => figures)
    .flatMap((figure) => {
      const text = typed[keyOf(figure.path)];
      const isOut = out.some((place) => `${keyOf(figure.path)}.`.startsWith(`${place}.`));
      const to = text === undefined ? figure.value : numberOf(text);
      return isOut || to === figure.value ? [] : [{ ...figure, to }];
    });
}

/** A number as it is typed, with a comma or a point; not a number while it is none. */
export function numberOf(typed: string): number {
  const text = typed.trim().replace(',', '.').replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(text) ? roundHalfUp(Number(text), 4) : Number.NaN;
}

/** The protocol as it is to be signed. */
export function withEdits(protocol: Protocol, edits: Edits): Protocol {
  const shown: unknown = shownProtocol(protocol, edits);
  const figured = editedFigures(protocol, edits).reduce((next, { path, to }) => placed(next, path, () => to), shown);
  const flagged = Object.entries(edits.flags).reduce(
    (next, [key, value]) => placed(next, key.split('.'), () => value),
    figured,
  );
  const lists = new Map(
    sectionsOf(shown as Protocol)
      .flatMap(({ parts }) => parts.flatMap(listsOf))
      .map((list) => [keyOf(list), list]),
  );
  const whole = [...lists.values()].reduce((next, list) => placedList(next, list, edits.out), flagged) as Protocol;
  const limits = Object.entries(whole.limits).filter(([, rows]) => rows.length > 0);
  return { ...whole, limits: Object.fromEntries(limits) };
}

function listsOf({ figures = [], choices = [], numbers }: Part): Path[] {
  return [
    ...choices.map(({ list }) => list),
    ...figures.flatMap(({ place }) => (place ? [place.list] : [])),
    ...(numbers ? [numbers.list] : []),
  ];
}

/** A list without what was taken out; numbers stand in their order. */
function placedList(value: unknown, list: Path, out: readonly string[]): unknown {
  const here = valueAt(value, list) as unknown[] | undefined;
  if (here === undefined) return value;
  const kept = here.filter((_item, index) => !out.includes(placeKey({ list, index })));
  const isNumbers = kept.every((item) => typeof item === 'number');
  return placed(value, list, () => (isNumbers ? kept.sort((a, b) => a - b) : kept));
}

/** What becomes of a protocol, in words, in the order of the page. */
export function becomings(protocol: Protocol, edits: Edits): Becoming[] {
  const sections = sectionsOf(shownProtocol(protocol, edits));
  return sections.flatMap((section) => [
    ...figuresEdited(section.parts, edits).map((figure) => ({
      key: keyOf(figure.path),
      section: section.id,
      words: words.becomes(figure.label, figure.value, figure.to, figure.unit),
      figure,
    })),
    ...section.parts.flatMap(({ flags = [] }) => flags).flatMap((flag) => flagBecoming(section, flag, edits)),
    ...placesOf(section).flatMap((place) => placeBecoming(protocol, section, place, edits)),
  ]);
}

function flagBecoming({ id }: Section, { path, label, value }: Flag, { flags }: Edits): Becoming[] {
  const key = keyOf(path);
  const to = flags[key] ?? value;
  return to === value ? [] : [{ key, section: id, words: words.turns(label, value, to) }];
}

/** Everything of a section that stands in a list, with the words for it. */
function placesOf({ parts }: Section): (Place & { label: string })[] {
  return parts.flatMap(({ title, figures = [], choices = [] }) => [
    ...figures.flatMap(({ label, value, unit, place }) =>
      place ? [{ ...place, label: `${label} ${value} ${unit}`.trim() }] : [],
    ),
    ...choices.flatMap(({ list, index, label }) =>
      index === null ? [] : [{ list, index, label: `${title}: ${label}` }],
    ),
  ]);
}

function placeBecoming(
  protocol: Protocol,
  { id }: Section,
  place: Place & { label: string },
  { out }: Edits,
): Becoming[] {
  const before = (valueAt(protocol, place.list) as unknown[] | undefined)?.length ?? 0;
  const key = placeKey(place);
  const [was, is] = [place.index < before, !out.includes(key)];
  return was === is ? [] : [{ key: `${key}:place`, section: id, words: words.turns(place.label, was, is) }];
}

/** Whether a choice is ticked as things are typed. */
export function isTicked({ list, index }: Choice, { out }: Edits): boolean {
  return index !== null && !out.includes(placeKey({ list, index }));
}

/** The edits with a choice ticked, or not. */
export function withChoice(edits: Edits, { list, index, item }: Choice, isOn: boolean): Edits {
  return index === null
    ? { ...edits, added: [...edits.added, { list, item }] }
    : withPlace(edits, { list, index }, isOn);
}

/** The edits with a place of a list kept, or taken out. */
export function withPlace(edits: Edits, place: Place, isKept: boolean): Edits {
  const key = placeKey(place);
  const others = edits.out.filter((other) => other !== key);
  return { ...edits, out: isKept ? others : [...others, key] };
}
