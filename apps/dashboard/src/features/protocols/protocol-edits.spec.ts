import { describe, expect, it, test } from '@jest/globals';
import { faultsOfProtocol, SHIPPED_PROTOCOLS, type Protocol } from '@chairside/domain';
import fc from 'fast-check';
import { becomings } from './becomings.js';
import { isTicked, NO_EDITS, shownProtocol, withChoice, withEdits } from './protocol-edits.js';
import { keyOf, type Figure } from './protocol-parts.js';
import { sectionsOf } from './protocol-sections.js';

/** What is no figure of its own. */
const NO_FIGURE = 'version';

/** The places of every number in a protocol. */
function numbersIn(value: unknown, path: string[] = []): string[] {
  if (typeof value === 'number') return [path.join('.')];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, [...path, key]));
}

const partsOf = (protocol: Protocol) => sectionsOf(protocol).flatMap(({ parts }) => parts);
/** The figures that stand there, without those that could. */
const figuresOf = (protocol: Protocol) =>
  partsOf(protocol)
    .flatMap(({ figures = [] }) => figures)
    .filter((figure): figure is Figure & { value: number } => figure.value !== null);
const choicesOf = (protocol: Protocol) =>
  partsOf(protocol)
    .flatMap(({ choices = [] }) => choices)
    .filter(({ stays }) => stays !== true);

const shipped = SHIPPED_PROTOCOLS.map((protocol) => [protocol.name, protocol] as const);

describe('100 what a director can change', () => {
  test.each(shipped)('100 every number of %s stands on the page, once', (_name, protocol) => {
    const keys = figuresOf(protocol).map(({ path }) => keyOf(path));
    expect([...keys].sort()).toEqual(
      numbersIn(protocol)
        .filter((key) => key !== NO_FIGURE)
        .sort(),
    );
  });

  test.each(shipped)('100 %s is the same protocol while nothing is changed, and can be signed', (_name, protocol) => {
    const same = withEdits(protocol, NO_EDITS);
    expect(same).toEqual(protocol);
    expect(faultsOfProtocol(same)).toEqual([]);
    expect(becomings(protocol, NO_EDITS)).toEqual([]);
  });

  it('100 a figure that is typed over is the only thing that changes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHIPPED_PROTOCOLS), fc.nat(), (protocol, which) => {
        const figures = figuresOf(protocol);
        const figure = figures[which % figures.length];
        if (!figure) return;
        const edits = { ...NO_EDITS, typed: { [keyOf(figure.path)]: String(figure.value + 0.5).replace('.', ',') } };
        expect(becomings(protocol, edits).map(({ key }) => key)).toEqual([keyOf(figure.path)]);
        expect(JSON.stringify(withEdits(protocol, edits))).toContain(String(figure.value + 0.5));
      }),
    );
  });

  it('100 a choice that is ticked the other way is said in words, and back again is nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHIPPED_PROTOCOLS), fc.nat(), (protocol, which) => {
        const choices = choicesOf(protocol);
        const at = which % Math.max(choices.length, 1);
        const choice = choices[at];
        if (!choice) return;
        const edits = withChoice(NO_EDITS, choice, !isTicked(choice, NO_EDITS));
        expect(becomings(protocol, edits)).toHaveLength(1);
        expect(withEdits(protocol, edits)).not.toEqual(protocol);
        const again = choicesOf(shownProtocol(protocol, edits)).find(
          ({ list, item }) =>
            keyOf(list) === keyOf(choice.list) && JSON.stringify(item) === JSON.stringify(choice.item),
        );
        const back = again && withChoice(edits, again, isTicked(choice, NO_EDITS));
        expect(back && withEdits(protocol, back)).toEqual(protocol);
      }),
    );
  });
});
