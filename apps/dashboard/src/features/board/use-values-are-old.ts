import { useLink } from '../../live/use-link.js';

/** Whether this screen has been silent for so long that its values are shown by clock time (LP7). */
export function useValuesAreOld(): boolean {
  const link = useLink();
  return link.kind === 'not-live' && link.valuesAreOld;
}
