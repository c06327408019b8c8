import { useBoard } from '../../live/use-board.js';
import { useLink } from '../../live/use-link.js';
import { ENTERING_WORDS as words } from './entering-words.en.js';
import { useEntering } from './use-entering.js';
import './entering.css';

/** On a tile: whose hands are on it. What a screen heard before its link was lost is not true now. */
export function EnteringMark({ ids }: { ids: string }) {
  const people = usePeople(ids);
  if (people.length === 0) return null;
  return <span className="entering">{words.mark(people.map(({ initials }) => initials).join(', '))}</span>;
}

/** In the sheet itself: who else has it open. Always there, so that what comes into it is announced. */
export function EnteringLine({ sessionId }: { sessionId: string }) {
  const people = usePeople(useEntering(sessionId));
  return (
    <p className="entering-line" aria-live="polite">
      {people.length > 0 && words.line(people.map(({ name }) => name).join(', '))}
    </p>
  );
}

function usePeople(ids: string) {
  const staff = useBoard()?.board.staff;
  const isLive = useLink().kind === 'live';
  if (!isLive || ids === '') return [];
  return [...new Set(ids.split(' '))].flatMap((id) => staff?.[id] ?? []);
}
