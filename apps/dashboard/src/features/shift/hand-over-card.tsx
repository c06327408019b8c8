import { sessionStatus } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { HAND_OVER_WORDS as words } from './hand-over-words.en.js';
import './hand-over.css';

/** What whoever handed this patient over last has said, until the patient has another nurse or leaves. */
export function HandOverCard({ view: { session, staff, timeZone } }: { view: SessionInView }) {
  const last = session.handOvers.at(-1);
  if (!last || last.toId !== session.nurseId || sessionStatus(session.status).inClinic !== true) return null;
  const { note, at, by, toId } = last;
  const name = staff[by]?.name ?? words.somebody;
  const clock = clockTime(at, timeZone);
  const isTaken = by === toId;
  const said = isTaken ? words.takenLatest(name, clock) : words.latest(name, clock);
  return (
    <section className="card side-card" aria-label={words.latestTitle}>
      <h2>{words.latestTitle}</h2>
      {note === null ? (
        <p>{words.taken(name, clock)}</p>
      ) : (
        <p>
          {said} <span className="hand-over-said">“{note}”</span>
        </p>
      )}
    </section>
  );
}
