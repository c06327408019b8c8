import type { ProtocolFault } from '@chairside/domain';
import { placeKey, type Edits } from './protocol-edits.js';
import { keyOf, type Part, type Path, type Section } from './protocol-parts.js';

/** Where on the page something stands that cannot be signed; no part where it is about more than one. */
export interface PlacedFault extends ProtocolFault {
  section: string;
  part: number | null;
}

/** The faults of a protocol at the sections and parts that they are about: what a director does about one is done there. */
export function placedFaults(
  sections: readonly Section[],
  faults: readonly ProtocolFault[],
  edits: Edits,
): PlacedFault[] {
  return faults.flatMap((fault) => {
    const key = shownKey(fault.path, edits);
    const isOne = key.includes('.');
    const found = sections.flatMap(({ id, parts, adds = [] }): PlacedFault[] => {
      const at = parts.findIndex((part) => pathsOf(part).some((path) => isAbout(key, keyOf(path))));
      if (at >= 0) return [{ ...fault, section: id, part: isOne ? at : null }];
      // a list that holds nothing yet has no part: what is missing in it is added here
      return adds.some(({ row }) => isAbout(key, keyOf(row({}).list.filter((name) => name !== ''))))
        ? [{ ...fault, section: id, part: null }]
        : [];
    });
    return found.slice(0, 1);
  });
}

function isAbout(fault: string, path: string): boolean {
  return `${path}.`.startsWith(`${fault}.`) || `${fault}.`.startsWith(`${path}.`);
}

function pathsOf({ place, figures = [], choices = [], flags = [], picks = [] }: Part): Path[] {
  return [
    ...(place ? [[...place.list, place.index]] : []),
    ...figures.map(({ path }) => path),
    ...choices.map(({ list }) => list),
    ...flags.map(({ path }) => path),
    ...picks.map(({ path }) => path),
  ];
}

/** The place on the page of a place in the protocol that would be signed: rows that were taken out are still shown. */
function shownKey(path: string, { out }: Edits): string {
  return path
    .split('.')
    .reduce<string[]>((list, key) => {
      if (!/^\d+$/.test(key)) return [...list, key];
      let index = 0;
      for (let left = Number(key); left > 0 || out.includes(placeKey({ list, index })); index += 1)
        if (!out.includes(placeKey({ list, index }))) left -= 1;
      return [...list, String(index)];
    }, [])
    .join('.');
}
