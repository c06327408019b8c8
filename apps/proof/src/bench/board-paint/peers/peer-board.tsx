import type { BoardSnapshot, HelloAck, SentEntries } from '@chairside/contracts';
import type { LiveSession, Patient } from '@chairside/domain';
import { useEffect, useState, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { io } from 'socket.io-client';

export interface PeerTileProps {
  chair: string;
  patient: Patient;
  session: LiveSession;
}

type Seats = readonly PeerTileProps[];

/** Shows sixteen tiles that hear the clinic as the dashboard does, and do nothing else: no clock, no rules, no keys. */
export function showPeer(Tile: ComponentType<PeerTileProps>): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<PeerBoard Tile={Tile} />);
}

function PeerBoard({ Tile }: { Tile: ComponentType<PeerTileProps> }) {
  const [seats, setSeats] = useState<Seats>([]);
  useEffect(() => listen(setSeats), []);
  return (
    <main className="board">
      <section className="board-grid">
        {seats.map((seat) => (
          <Tile key={seat.chair} {...seat} />
        ))}
      </section>
    </main>
  );
}

/** Folds what arrives within a frame in one go, like the dashboard. */
function listen(show: (seats: Seats) => void): () => void {
  const socket = io({ path: '/socket.io', transports: ['websocket'] });
  let seats: Seats = [];
  let isWaiting = false;
  const paint = () => {
    isWaiting = false;
    show(seats);
  };
  socket.on('connect', () => {
    socket.emit('hello', {}, (ack: HelloAck) => {
      if (!ack.ok || !('snapshot' in ack)) return;
      seats = seatsOf(ack.snapshot);
      show(seats);
    });
  });
  socket.on('entries', (message: SentEntries) => {
    seats = withReadings(seats, message);
    if (!isWaiting) requestAnimationFrame(paint);
    isWaiting = true;
  });
  return () => void socket.disconnect();
}

function seatsOf({ chairs, patients, sessions }: BoardSnapshot): Seats {
  const inOrder = [...chairs].sort((a, b) => Number(a.name) - Number(b.name));
  return inOrder.flatMap(({ id, name }) => {
    const session = sessions.find(({ chairId }) => chairId === id);
    const patient = patients.find((other) => other.id === session?.patientId);
    return session && patient ? [{ chair: name, patient, session }] : [];
  });
}

function withReadings(seats: Seats, { entries }: SentEntries): Seats {
  const changes = entries.flatMap((entry) => entry.changes);
  return seats.map((seat) => {
    const news = changes.flatMap((change) =>
      change.type === 'vitals-recorded' && change.sessionId === seat.session.id ? [change.reading] : [],
    );
    if (news.length === 0) return seat;
    return { ...seat, session: { ...seat.session, readings: [...seat.session.readings, ...news] } };
  });
}
