import { sessionStatus, type Board, type SessionStatus } from '@chairside/domain';
import type { Seat } from './seats.js';
import { words } from './words.en.js';

const COUNTED: readonly { word: string; statuses: readonly SessionStatus[] }[] = [
  { word: words.counts.infusing, statuses: ['infusing'] },
  { word: words.counts.paused, statuses: ['paused'] },
  { word: words.counts.recovery, statuses: ['recovering'] },
  { word: words.counts.checkIn, statuses: ['checked-in', 'pre-assessment', 'ready'] },
];

/** How many chairs are taken, and how many patients are in which phase. */
export function CountsLine({ board, seats }: { board: Board; seats: readonly Seat[] }) {
  const chairs = seats.filter(({ chair }) => chair !== null);
  const { figure, rest } = words.counts.chairs(chairs.filter(({ session }) => session).length, chairs.length);
  const present = Object.values(board.sessions).filter(({ status }) => sessionStatus(status).inClinic);
  const counts = COUNTED.map(({ word, statuses }) => ({
    word,
    count: present.filter(({ status }) => statuses.includes(status)).length,
  }));
  return (
    <p className="counts">
      <span className="count">
        <b>{figure}</b> {rest}
      </span>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ word, count }) => (
          <span key={word} className="count">
            <b>{count}</b> {word}
          </span>
        ))}
    </p>
  );
}
