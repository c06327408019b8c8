import { sessionStatuses, STATUS_WORDS, type Board, type LiveSession } from '@chairside/domain';
import type { Seat } from './seats.js';
import { statusWord } from './status-word.js';
import { words } from './words.en.js';

/** Those who are treated stand first, then those who will be. */
const FIRST: readonly LiveSession['status'][] = ['infusing', 'dosing', 'paused', 'recovering'];
const ORDER: readonly string[] = [
  ...[...FIRST, ...sessionStatuses.filter((status) => !FIRST.includes(status))].map((status) => STATUS_WORDS[status]),
  words.atHome,
  words.counts.noChair,
].map(lower);

/** How many chairs have a patient, how many of those are in which phase, and who waits without a chair. */
export function CountsLine({ board, seats }: { board: Board; seats: readonly Seat[] }) {
  const chairs = seats.filter(({ chair }) => chair !== null);
  const seated = chairs.flatMap(({ session }) => session ?? []);
  const { figure, rest } = words.counts.chairs(seated.length, chairs.length);
  const said = [
    ...seated.map((session) => lower(statusWord(session, board.protocols[session.protocolId]))),
    ...seats.flatMap(({ chair, session }) => {
      if (chair !== null) return [];
      return [board.protocols[session?.protocolId ?? '']?.home ? words.atHome : words.counts.noChair].map(lower);
    }),
  ];
  const counts = [...new Set(said)]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((word) => ({ word, count: said.filter((other) => other === word).length }));
  return (
    <p className="counts">
      <span className="count">
        <b>{figure}</b> {rest}
      </span>
      {counts.map(({ word, count }) => (
        <span key={word} className="count">
          <b>{count}</b> {word}
        </span>
      ))}
    </p>
  );
}

function lower(word: string): string {
  return word.toLocaleLowerCase('en');
}

/** A protocol's own word stands right behind those that are infusing. */
function placeOf(word: string): number {
  const place = ORDER.indexOf(word);
  return place < 0 ? 0.5 : place;
}
