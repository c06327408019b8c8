import type { Board, LiveSession } from '@chairside/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../ui/button.js';
import { ContactDialog } from '../contacts/contact-dialog.js';
import { ContactRows } from '../contacts/contact-rows.js';
import { CONTACT_WORDS } from '../contacts/words.en.js';
import { clockTime } from '../vitals/clock-time.js';
import { patientWords } from './patient-words.js';
import type { CallBack } from './tasks.js';
import { TASKS_WORDS as words } from './words.en.js';

/** Who left against advice or without telling, until they are reached, or a note says what becomes of it. */
export function CallBacks({ callBacks, board }: { callBacks: readonly CallBack[]; board: Board }) {
  const [called, setCalled] = useState<LiveSession | null>(null);
  const patient = called ? board.patients[called.patientId] : undefined;
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  return (
    <section className="card tasks-card" aria-label={words.callBacks}>
      <h2>
        {words.callBacks} <span>{callBacks.length}</span>
      </h2>
      <p className="tasks-calm">{words.callBackNote}</p>
      <ul className="tasks-rows">
        {callBacks.map(({ session, left: { at, by, reason } }) => (
          <li key={session.id}>
            <div>
              <Link href={`/s/${session.id}`}>{patientWords(board, session)}</Link>
              <p>{words.leftAt(clockTime(at, timeZone), board.staff[by]?.name ?? words.somebody, reason)}</p>
              <p>{CONTACT_WORDS.call(board.patients[session.patientId]?.phone ?? null)}</p>
              <ContactRows
                sessionId={session.id}
                contacts={session.contacts.filter((contact) => contact.at >= at)}
                staff={board.staff}
                timeZone={timeZone}
              />
            </div>
            <Button
              aria-label={CONTACT_WORDS.chartFor(patientWords(board, session))}
              onClick={() => setCalled(session)}
            >
              {CONTACT_WORDS.chart}
            </Button>
          </li>
        ))}
      </ul>
      {called && patient && (
        <ContactDialog
          sessionId={called.id}
          bookedFor={called.scheduledAt}
          patient={patient}
          timeZone={timeZone}
          onClose={() => setCalled(null)}
        />
      )}
    </section>
  );
}
