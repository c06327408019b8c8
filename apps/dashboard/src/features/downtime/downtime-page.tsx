import { DOWNTIME_WORDS as words, downtimeSheet, LOCALE, may, type Iso, type SheetPatient } from '@chairside/domain';
import { Link } from 'wouter';
import { useBoard } from '../../live/use-board.js';
import { Button } from '../../ui/button.js';
import { Loading } from '../../ui/read-notes.js';
import { useMyRole } from '../auth/use-my-role.js';
import { useTrustedNow } from '../board/use-trusted-now.js';
import { SHIFT_WORDS } from '../shift/words.en.js';
import './downtime.css';

/** Paper lies about for longer than a day. */
function dayAndClock(at: Iso, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALE, { timeZone, dateStyle: 'full', timeStyle: 'short' }).format(Date.parse(at));
}

const BLANK_ROWS = [1, 2, 3, 4, 5, 6];

/**
 * Everybody in the clinic on paper, from what this screen holds: it needs no server (floor rule 22). The time that it speaks
 * of is the last one that this screen can vouch for.
 */
export function DowntimePage() {
  const board = useBoard()?.board;
  const role = useMyRole();
  const now = useTrustedNow();
  if (role === null || !may(role, 'session')) return <p role="alert">{SHIFT_WORDS.forbidden}</p>;
  if (!board) return <Loading className="session-note">{SHIFT_WORDS.loading}</Loading>;
  const sheet = downtimeSheet(board, now);
  return (
    <main className="downtime">
      <p className="downtime-tools">
        <Link href="/shift">{words.back}</Link>
        <Button look="primary" onClick={() => window.print()}>
          {words.print}
        </Button>
      </p>
      <article className="downtime-sheet">
        <header>
          <h1>
            {words.title} · {sheet.clinic}
          </h1>
          <p className="downtime-age">{words.asOf(dayAndClock(sheet.madeAt, sheet.timeZone))}</p>
          <p>{words.age}</p>
          <p>
            {words.covering}: <b>{sheet.covering}</b>, {words.telephone} ____________________
          </p>
          <p>
            <b>{words.emergency}</b> · {words.poison} · {words.ourAddress} ______________________________
          </p>
        </header>
        {sheet.patients.length === 0 && <p>{words.nobodyHere}</p>}
        {sheet.patients.map((patient) => (
          <PatientPart key={patient.id} patient={patient} />
        ))}
      </article>
    </main>
  );
}

function PatientPart({ patient: { place, name, lines, sets } }: { patient: SheetPatient }) {
  return (
    <section className="downtime-patient" aria-label={place}>
      <h2>
        {place} · {name}
      </h2>
      <dl>
        {lines.map(({ label, text, isWide }) => (
          <div key={label} className={isWide ? 'downtime-wide' : undefined}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div className="downtime-wide">
          <dt>{words.sets}</dt>
          <dd>
            {sets.length === 0 ? words.noSets : sets.map((set, index) => <span key={`${index} ${set}`}>{set}</span>)}
          </dd>
        </div>
      </dl>
      <ByHand />
    </section>
  );
}

function ByHand() {
  return (
    <table aria-label={words.byHand}>
      <thead>
        <tr>
          {words.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {BLANK_ROWS.map((row) => (
          <tr key={row}>
            {words.columns.map((column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
