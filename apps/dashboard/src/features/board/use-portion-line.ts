import { isGivenInPortions, type Protocol } from '@chairside/domain';
import { fetchedPart } from '../../ui/fetched-part.js';

type Says = typeof import('./portion-line.js').portionLine;

/** What a tile says of a drug in portions is fetched apart, with the first visit that has one. */
const useSays = fetchedPart(async () => (await import('./portion-line.js')).portionLine);

/** What says the line of a drug in portions, once it is there; nothing where the drug comes by pump, or none is given. */
export function usePortionLine(protocol: Pick<Protocol, 'route'>): Says | null {
  return useSays(isGivenInPortions(protocol));
}
