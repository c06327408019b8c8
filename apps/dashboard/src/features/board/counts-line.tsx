import { type Board, type LiveSession } from '@chairside/domain';
import type { Seat } from './seats.js';
import { words } from './words.en.js';

type Phase = keyof typeof words.counts.phases;

const PHASES: Partial<Record<LiveSession['status'], Phase>> = {
  infusing: 'infusing',
  paused: 'paused',
  recovering: 'recovery',
};

/** How many chairs have a patient, how many of those are in which phase, and who waits without a chair. */
export function CountsLine({ board, seats }: { board: Board; seats: readonly Seat[] }) {
  const chairs = seats.filter(({ chair }) => chair !== null);
  const seated = chairs.flatMap(({ session }) => session ?? []);
  const { figure, rest } = words.counts.chairs(seated.length, chairs.length);
  const said = [
    ...seated.map((session) => phaseWord(session, board)),
    ...seats.filter(({ chair }) => chair === null).map(() => words.counts.noChair),
  ];
  const order = [...Object.values(words.counts.phases), words.counts.noChair];
  const counts = [...new Set(said)]
    .sort((a, b) => placeOf(a, order) - placeOf(b, order))
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

/** The protocol's own word where it has one: who is observed is not infusing. */
function phaseWord({ status, protocolId }: LiveSession, { protocols }: Board): string {
  const phase = PHASES[status] ?? 'checkIn';
  const label = phase === 'checkIn' ? undefined : protocols[protocolId]?.statusLabels[status];
  return label?.toLocaleLowerCase('en') ?? words.counts.phases[phase];
}

/** A protocol's own word stands right behind those that are infusing. */
function placeOf(word: string, order: readonly string[]): number {
  const place = order.indexOf(word);
  return place < 0 ? 0.5 : place;
}
