import type { Board } from '@chairside/domain';
import { CallCard } from './call-card.js';
import type { Seat } from './seats.js';
import type { TileSetting } from './tile-setting.js';
import { useCalls } from './use-calls.js';
import { words } from './words.en.js';
import './needs-you.css';

interface NeedsYouProps {
  board: Board;
  /** Every seat of the clinic, whatever the board is filtered by: no filter may hide an alert. */
  seats: readonly Seat[];
  setting: TileSetting;
}

/** The open alerts that nobody has taken, of all chairs. Without any it takes no room. */
export function NeedsYou({ board, seats, setting }: NeedsYouProps) {
  const calls = useCalls(seats);
  if (calls.length === 0) return null;
  return (
    <section className="needs-you" aria-label={words.needsYou}>
      <p className="needs-you-title">
        <b>{words.needsYou}</b> <span>{words.openCalls(calls.length)}</span>
      </p>
      <ul className="needs-you-calls">
        {calls.map((call) => (
          // a press and its release belong to one alert
          <CallCard key={call.alert.id} {...call} patient={board.patients[call.session.patientId]} setting={setting} />
        ))}
      </ul>
    </section>
  );
}
