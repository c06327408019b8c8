import type { Protocol } from '@chairside/domain';
import {
  figureNow,
  figuresEdited,
  flagNow,
  isNewAt,
  isOut,
  isTicked,
  NO_EDITS,
  pickNow,
  placeKey,
  shownProtocol,
  type Edited,
  type Edits,
} from './protocol-edits.js';
import { beyondTitle, keyOf, type Figure, type Part, type Pick } from './protocol-parts.js';
import { sectionsOf } from './protocol-sections.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

/** One thing that becomes another, in words. */
export interface Becoming {
  key: string;
  section: string;
  words: string;
  /** A fixed limit with another figure: its effect can be counted. */
  figure?: Edited;
}

type Told = Omit<Becoming, 'section'>;

/** What becomes of a protocol, in words, in the order of the page. */
export function becomings(protocol: Protocol, edits: Edits): Becoming[] {
  return sectionsOf(shownProtocol(protocol, edits)).flatMap(({ id, parts }) =>
    parts.flatMap((part) => ofPart(protocol, part, edits).map((told) => ({ ...told, section: id }))),
  );
}

/** A row that is added or taken out is told whole; of one that stays, each thing that changes. */
function ofPart(protocol: Protocol, part: Part, edits: Edits): Told[] {
  const { place } = part;
  if (place && isNewAt(protocol, place)) {
    const isKept = !isOut([...place.list, place.index], edits);
    return isKept ? [{ key: `${placeKey(place)}:place`, words: words.rowAdded(wholeRow(part, edits)) }] : [];
  }
  if (place && edits.out.includes(placeKey(place))) {
    return [{ key: `${placeKey(place)}:place`, words: words.rowOut(wholeRow(asItWas(protocol, part), NO_EDITS)) }];
  }
  return [...ofFigures(protocol, part, edits), ...ofWords(part, edits), ...ofChoices(protocol, part, edits)];
}

function ofFigures(protocol: Protocol, part: Part, edits: Edits): Told[] {
  const edited = figuresEdited(part, edits)
    .filter(({ place }) => !place || !isNewAt(protocol, place))
    .map((figure) => ({
      key: keyOf(figure.path),
      words: words.becomes(figure.label, figure.value, figure.to, figure.unit),
      figure,
    }));
  const rows = (part.figures ?? []).flatMap((figure) => ofFigureRow(protocol, figure, edits));
  return [...edited, ...rows];
}

/** A row that is one figure. */
function ofFigureRow(protocol: Protocol, figure: Figure, edits: Edits): Told[] {
  const { place, label, unit, value } = figure;
  if (!place) return [];
  const key = `${placeKey(place)}:place`;
  const isTakenOut = isOut([...place.list, place.index], edits);
  if (isNewAt(protocol, place))
    return isTakenOut ? [] : [{ key, words: words.rowAdded(`${label} ${figureNow(figure, edits)} ${unit}`.trim()) }];
  return edits.out.includes(placeKey(place)) ? [{ key, words: words.rowOut(`${label} ${value} ${unit}`.trim()) }] : [];
}

function ofWords({ picks = [], flags = [] }: Part, edits: Edits): Told[] {
  return [
    ...picks.flatMap((pick) => {
      const now = pickNow(pick, edits);
      if (now === pick.value || isOut(pick.path, edits)) return [];
      return [{ key: keyOf(pick.path), words: words.chosen(pick.label, wordIn(pick, pick.value), wordIn(pick, now)) }];
    }),
    ...flags.flatMap((flag) => {
      const now = flagNow(flag, edits);
      if (now === flag.value || isOut(flag.path, edits)) return [];
      return [{ key: keyOf(flag.path), words: words.turns(flag.label, flag.value, now) }];
    }),
  ];
}

function wordIn({ options }: Pick, value: string): string {
  return options.find((option) => option.value === value)?.word ?? value;
}

function ofChoices(protocol: Protocol, { title, choices = [] }: Part, edits: Edits): Told[] {
  return choices.flatMap((choice) => {
    const { list, index, label } = choice;
    if (index === null || isOut(list, edits)) return [];
    const [was, is] = [!isNewAt(protocol, { list, index }), isTicked(choice, edits)];
    if (was === is) return [];
    return [{ key: `${placeKey({ list, index })}:place`, words: words.turns(`${title}: ${label}`, was, is) }];
  });
}

/** A part without what was ticked in it since. */
function asItWas(protocol: Protocol, part: Part): Part {
  const stood = (part.choices ?? []).filter(({ list, index }) => index !== null && !isNewAt(protocol, { list, index }));
  return { ...part, choices: stood };
}

/** A row with all that it holds, as things are typed. */
function wholeRow(part: Part, edits: Edits): string {
  const { title, name = title, figures = [], picks = [], flags = [], choices = [] } = part;
  const held = [
    ...choices.filter((choice) => isTicked(choice, edits)).map(({ label }) => label),
    ...picks.map((pick) => wordIn(pick, pickNow(pick, edits))),
    ...figures.flatMap((figure) => {
      const now = figureNow(figure, edits);
      return now === null ? [] : [`${beyondTitle(figure.label, title)} ${now} ${figure.unit}`.trim()];
    }),
    ...flags.filter((flag) => flagNow(flag, edits)).map(({ label }) => beyondTitle(label, title)),
  ];
  return held.length === 0 ? name : `${name}: ${held.join('; ')}`;
}
