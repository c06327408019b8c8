import type { Iso } from '@chairside/domain';
import { useLive } from '../../live/live-context.js';
import { coverName } from '../shift/cover-name.js';
import type { CoverNameAt } from './ladder-words.js';

/** Names who covers, as the board knows it when it is asked. */
export function useCoverAt(): CoverNameAt {
  const { board } = useLive();
  return (at: Iso) => {
    const known = board.current()?.board;
    return known ? coverName(known, at) : null;
  };
}
