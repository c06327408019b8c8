import { describe, expect, it, test } from '@jest/globals';
import { SHIPPED_PROTOCOLS, type Protocol } from '@chairside/domain';
import fc from 'fast-check';
import { answered } from './a-row.fixture.js';
import { becomings } from './becomings.js';
import { editsBetween } from './edits-between.js';
import {
  NO_EDITS,
  placeKey,
  placesIn,
  shownParts,
  withEdits,
  withPlace,
  withRow,
  type Edits,
} from './protocol-edits.js';
import { keyOf, type Place, type RowForm } from './protocol-parts.js';
import { sectionsOf } from './protocol-sections.js';

const formsOf = (protocol: Protocol): RowForm[] =>
  sectionsOf(protocol).flatMap(({ parts, adds = [] }) => [...adds, ...parts.flatMap((part) => part.adds ?? [])]);
const placesOf = (protocol: Protocol): Place[] => shownParts(protocol, NO_EDITS).flatMap(placesIn);

/** A protocol with its lists in one order: what is taken out and added again stands last. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inOneOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOneOrder(inner)]),
  );
}

const shipped = SHIPPED_PROTOCOLS.map((protocol) => [protocol.name, protocol] as const);

describe('100 rows that are added and taken out', () => {
  test.each(shipped)(
    '100 of %s every row that can be added is told whole, and is gone once it is taken out',
    (_name, protocol) => {
      for (const form of formsOf(protocol)) {
        const edits = withRow(NO_EDITS, form.row(answered(form)));
        const [told, ...others] = becomings(protocol, edits);
        expect({ form: form.title, said: told?.words, others }).toMatchObject({
          said: expect.stringMatching(/^Added: .*\w/) as unknown,
          others: [],
        });
        expect(withEdits(protocol, edits)).not.toEqual(protocol);
        const added = shownParts(protocol, edits)
          .flatMap(placesIn)
          .find((place) => `${placeKey(place)}:place` === told?.key);
        const back = added && withPlace(edits, added, false);
        expect({ form: form.title, protocol: back && withEdits(protocol, back) }).toEqual({
          form: form.title,
          protocol,
        });
        expect(back && becomings(protocol, back)).toEqual([]);
      }
    },
  );

  test.each(shipped)(
    '100 of %s every row that is taken out is told, and stands there again once it is put back',
    (_name, protocol) => {
      for (const place of placesOf(protocol)) {
        const edits = withPlace(NO_EDITS, place, false);
        const told = becomings(protocol, edits);
        expect({ at: placeKey(place), count: told.length }).toEqual({ at: placeKey(place), count: 1 });
        expect(withEdits(protocol, edits)).not.toEqual(protocol);
        expect(withEdits(protocol, withPlace(edits, place, true))).toEqual(protocol);
      }
    },
  );

  it('100 every question of a form has a key of its own', () => {
    for (const form of SHIPPED_PROTOCOLS.flatMap(formsOf)) {
      const keys = form.questions.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

/** What a director might do, by numbers that choose among what there is. */
function done(protocol: Protocol, { out, add, type }: Record<'out' | 'add' | 'type', number[]>): Edits {
  const [places, forms] = [placesOf(protocol), formsOf(protocol)];
  const added = add.reduce((edits, which) => {
    const form = forms[which % forms.length];
    return form ? withRow(edits, form.row(answered(form, 1 + (which % 40)))) : edits;
  }, NO_EDITS);
  const kept = out.reduce((edits, which) => {
    const place = places[which % places.length];
    return place ? withPlace(edits, place, false) : edits;
  }, added);
  const figures = shownParts(protocol, kept).flatMap((part) => part.figures ?? []);
  return type.reduce((edits, which) => {
    const figure = figures[which % figures.length];
    return figure ? { ...edits, typed: { ...edits.typed, [keyOf(figure.path)]: String(which % 97) } } : edits;
  }, kept);
}

describe('100 what a signed version made otherwise', () => {
  it('100 the same is found between two versions as was done on the page', () => {
    const some = () => fc.array(fc.nat(500), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.constantFrom(...SHIPPED_PROTOCOLS),
        fc.record({ out: some(), add: some(), type: some() }),
        (protocol, did) => {
          const signed = withEdits(protocol, done(protocol, did));
          const found = editsBetween(protocol, signed);
          expect(inOneOrder(withEdits(protocol, found))).toEqual(inOneOrder(signed));
          const isSame = JSON.stringify(inOneOrder(signed)) === JSON.stringify(inOneOrder(protocol));
          expect(becomings(protocol, found).length === 0).toBe(isSame);
        },
      ),
      { numRuns: 60 },
    );
  });
});
