import { Link } from 'wouter';
import { useClinicText } from '../../live/use-clinic-time.js';
import { useBoard, type LiveBoard } from '../../live/use-board.js';
import { callsOf } from './calls.js';
import { seatsOf } from './seats.js';
import { words } from './words.en.js';
import './needs-you.css';

/** On a page that shows no strip: how many alerts call somebody, and how bad the worst is. It leads to the board. */
export function CallsPill() {
  const live = useBoard();
  return live && <Calling live={live} />;
}

function Calling({ live: { board } }: { live: LiveBoard }) {
  // one text, so that the clock is asked once
  const [worst, count] = useClinicText((now) => {
    const calls = callsOf(seatsOf(board), board.protocols, now);
    return `${calls[0]?.alert.level ?? ''} ${calls.length}`;
  }).split(' ');
  if (!worst) return null;
  return (
    <Link href="/" className={`calls-pill call-${worst}`} aria-label={words.callsElsewhere(Number(count))}>
      <span className="calls-long">{words.callsElsewhere(Number(count))}</span>
      <span className="calls-short">{words.callsShort(Number(count))}</span>
    </Link>
  );
}
