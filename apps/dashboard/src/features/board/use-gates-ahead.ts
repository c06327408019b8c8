import { fetchedPart } from '../../ui/fetched-part.js';

export type GatesPart = Pick<typeof import('./gates-ahead.js'), 'gatesAhead' | 'linesAhead' | 'missingWords'>;

/** What judges the gates is fetched apart: a board that opens on running chairs does not need it. */
const part = fetchedPart<GatesPart>(async () => {
  const { gatesAhead, linesAhead, missingWords } = await import('./gates-ahead.js');
  return { gatesAhead, linesAhead, missingWords };
});

export const fetchGatesAhead = part.fetch;

/** The gates before the next move, once what judges them is there. */
export function useGatesAhead(): GatesPart | null {
  return part.use();
}
