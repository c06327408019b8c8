import { CONDITION_WORDS } from '@chairside/domain';
import { useState } from 'react';
import { dayOfYear } from '../plan/plan-days.js';
import { VisitActions, VisitDialog, type VisitAct } from '../plan/visit-actions.js';
import { spanWords } from '../plan/visit-words.js';
import { PLAN_WORDS } from '../plan/words.en.js';
import type { SessionInView } from './session-in-view.js';
import { BOOKING_WORDS as words } from './words.en.js';
import './booking-card.css';

/** A visit to come: when, where and for what, and what can still be done about it. */
export function BookingCard({ view }: { view: SessionInView }) {
  const { session, patient, timeZone, isReadOnly } = view;
  const [act, setAct] = useState<VisitAct | null>(null);
  return (
    <section className="card booked">
      <h2>{words.title}</h2>
      <dl className="booked-facts">
        {bookedFacts(view).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="booked-acts">
        {/* on the board the row of actions has the cancelling, and knows whether somebody came meanwhile */}
        <VisitActions acts={isReadOnly ? ['change', 'cancel'] : ['change']} size="normal" onAct={setAct} />
      </div>
      {act && patient && <VisitDialog booked={session} onClose={() => setAct(null)} {...{ act, patient, timeZone }} />}
    </section>
  );
}

function bookedFacts({ session, protocol, chairs, timeZone }: SessionInView): [label: string, value: string][] {
  const { day, plannedChairId, condition, visit } = session;
  return [
    [PLAN_WORDS.day, dayOfYear(day)],
    [PLAN_WORDS.clock, spanWords(session, timeZone)],
    [PLAN_WORDS.chairField, chairs[plannedChairId ?? '']?.name ?? PLAN_WORDS.noChair],
    [PLAN_WORDS.condition, condition === null ? words.notSaid : CONDITION_WORDS[condition]],
    [PLAN_WORDS.protocol, protocol.name],
    [PLAN_WORDS.visit, visit === null ? words.notSaid : words.visitOf(visit.number, visit.of)],
  ];
}
