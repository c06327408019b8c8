import type { Board } from '@chairside/domain';
import { useMemo } from 'react';
import { ChairTile } from './chair-tile.js';
import { EmptyChair } from './empty-chair.js';
import type { Seat } from './seats.js';
import { similarNames } from './similar-names.js';
import { similarWords } from './similar-words.js';
import type { TileSetting } from './tile-setting.js';
import { words } from './words.en.js';

interface BoardGridProps {
  board: Board;
  seats: readonly Seat[];
  setting: TileSetting;
}

export function BoardGrid({ board, seats, setting }: BoardGridProps) {
  const { patients } = board;
  // names are compared once a day, and not at every value that arrives
  const alike = useMemo(() => similarNames(patients), [patients]);
  const similar = similarWords(alike, board);
  return (
    <section className="board-grid" aria-label={words.chairs} id="chairs">
      {seats.map((seat) => tileOf(seat, { board, setting, similar }))}
    </section>
  );
}

interface Around extends Pick<BoardGridProps, 'board' | 'setting'> {
  /** What the badge of a patient says who can be mistaken for another. */
  similar: ReadonlyMap<string, string>;
}

function tileOf({ key, chair, session, next }: Seat, { board, setting, similar }: Around) {
  const patient = session && board.patients[session.patientId];
  const protocol = session && board.protocols[session.protocolId];
  if (patient && protocol) {
    return (
      <ChairTile key={key} {...{ chair, session, patient, protocol, setting }} similar={similar.get(patient.id)} />
    );
  }
  if (!chair) return null;
  const nextPatient = next ? board.patients[next.patientId] : undefined;
  return <EmptyChair key={key} {...{ chair, next, nextPatient }} timeZone={setting.timeZone} opens={setting.opens} />;
}
