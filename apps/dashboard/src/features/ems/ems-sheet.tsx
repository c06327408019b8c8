import type { Board } from '@chairside/domain';
import { Link } from 'wouter';
import { Button } from '../../ui/button.js';
import { useTrustedNow } from '../board/use-trusted-now.js';
import { personName } from '../board/person-words.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { emsFacts, type EmsFact } from './ems-facts.js';
import { EMS_WORDS as words } from './words.en.js';
import './ems.css';

/** Black on white, in the order in which a crew asks; nothing on it has to be looked for. */
export function EmsSheet({ view, board }: { view: SessionInView; board: Board }) {
  const now = useTrustedNow();
  const { patient, chair, timeZone, session } = view;
  return (
    <main className="ems">
      <p className="ems-tools">
        <Link href={`/s/${session.id}`}>{words.back}</Link>
        <Button look="primary" onClick={() => window.print()}>
          {words.print}
        </Button>
      </p>
      <article className="ems-sheet">
        <header>
          <h1>{patient && personName(patient)}</h1>
          <p>
            {words.title} · {board.clinic?.name} · {chair ? words.chair(chair.name) : ''}
          </p>
          <p>{words.made(clockTime(now, timeZone))}</p>
        </header>
        <dl>
          {emsFacts(view, board, now).map((fact) => (
            <Fact key={fact.label} fact={fact} />
          ))}
        </dl>
      </article>
    </main>
  );
}

function Fact({ fact: { label, lines, isUrgent } }: { fact: EmsFact }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className={isUrgent ? 'ems-urgent' : undefined}>
        {lines.map((line, index) => (
          <p key={`${index} ${line}`}>{line}</p>
        ))}
      </dd>
    </>
  );
}
