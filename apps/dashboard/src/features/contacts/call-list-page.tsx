import { callList, type CallList } from '@chairside/contracts';
import { isDay, may, type ClinicDay } from '@chairside/domain';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { useBoard, type LiveBoard } from '../../live/use-board.js';
import { useKeptRead } from '../../live/use-kept-read.js';
import { Loading, ReadNotes } from '../../ui/read-notes.js';
import { useMyRole } from '../auth/use-my-role.js';
import { dayOfYear } from '../plan/plan-days.js';
import { CallRows } from './call-rows.js';
import { isCalledAndReached, TO_CALL, type ShownCalls } from './call-words.js';
import { CONTACT_WORDS as words } from './words.en.js';
import '../plan/plan.css';
import './contacts.css';

/** Everybody who is booked for a day: whom to call, what is missing, and who was reached. */
export function CallListPage({ date }: { date: string }) {
  const live = useBoard();
  const role = useMyRole();
  // the list is read with the plan, and who may not read that would be told to try again for ever
  if (role === null || !may(role, 'plan')) return <p className="plan-note">{words.forbidden}</p>;
  if (!live || live.board.day === null) return <Loading className="plan-note">{words.loading}</Loading>;
  return <CallsOf key={date} day={isDay(date) ? date : live.board.day} live={live} />;
}

function CallsOf({ day, live }: { day: ClinicDay; live: LiveBoard }) {
  const [attempt, setAttempt] = useState(0);
  const read = useKeptRead(`/api/plan/${day}/calls`, callList, live.planning.plan + attempt);
  const shown: ShownCalls = new URLSearchParams(useSearch()).get('show') === TO_CALL ? TO_CALL : 'all';
  const readAgain = (): void => setAttempt(attempt + 1);
  return (
    <main className="plan calls">
      <ReadNotes read={read} words={words} className="plan-note" onAgain={readAgain} />
      {read.kind === 'ready' && (
        <>
          <CallsHead list={read.value} shown={shown} />
          <CallRows list={read.value} shown={shown} board={live.board} onCharted={readAgain} />
        </>
      )}
    </main>
  );
}

/** Which of them are shown stands in the address: it is there again after a reload, and for whom the link is sent to. */
function CallsHead({ list: { day, calls }, shown }: { list: CallList; shown: ShownCalls }) {
  const reached = calls.filter(isCalledAndReached).length;
  const choices = [
    { shows: 'all', href: `/plan/${day}/calls`, word: words.all(calls.length) },
    { shows: TO_CALL, href: `/plan/${day}/calls?show=${TO_CALL}`, word: words.toCall(calls.length - reached) },
  ];
  return (
    <header className="plan-head">
      <div>
        <h1>{words.listTitle(dayOfYear(day))}</h1>
        <p>{words.reachedOf(reached, calls.length)}</p>
      </div>
      <nav aria-label={words.list}>
        {choices.map(({ shows, href, word }) => (
          <Link
            key={shows}
            href={href}
            replace
            aria-current={shows === shown ? 'true' : undefined}
            className="button button-plain button-normal call-choice"
          >
            {word}
          </Link>
        ))}
        <Link href={`/plan/${day}`} className="button button-plain button-normal">
          {words.toPlan}
        </Link>
      </nav>
    </header>
  );
}
