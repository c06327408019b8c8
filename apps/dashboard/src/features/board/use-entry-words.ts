import { fetchedPart } from '../../ui/fetched-part.js';
import { words } from './words.en.js';

type Says = typeof import('./entry-words.js').entryWords;

/** What entries are called is fetched with the first one that waits. */
const useSays = fetchedPart(async () => (await import('./entry-words.js')).entryWords);
const anEntry: Says = () => words.otherEntry;

/** What says what an entry charts: until that is here, that it is one. */
export function useEntryWords(isWanted: boolean): Says {
  return useSays(isWanted) ?? anEntry;
}
