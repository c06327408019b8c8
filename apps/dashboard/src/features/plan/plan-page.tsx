import { weekPlan, type WeekPlan } from '@chairside/contracts';
import { daysAfter, isDay, may } from '@chairside/domain';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { useBoard, type LiveBoard } from '../../live/use-board.js';
import { useKeptRead } from '../../live/use-kept-read.js';
import { Loading, ReadNotes } from '../../ui/read-notes.js';
import { useMyRole } from '../auth/use-my-role.js';
import { bookLink } from '../patients/book-link.js';
import { DayPlanView } from './day-plan-view.js';
import { dayInWeek, mondayOf } from './plan-days.js';
import { WeekGrid } from './week-grid.js';
import { PLAN_WORDS as words } from './words.en.js';
import '../../ui/scroll-edge.css';
import './plan.css';

/** What is planned: a week at a glance, or one day by chairs. */
export function PlanPage({ date }: { date?: string }) {
  const live = useBoard();
  const role = useMyRole();
  const asked = new URLSearchParams(useSearch()).get('week') ?? '';
  if (role === null || !may(role, 'plan')) return <p className="plan-note">{words.forbidden}</p>;
  if (!live || live.board.day === null) return <Loading className="plan-note">{words.loading}</Loading>;
  const today = live.board.day;
  const day = date !== undefined && isDay(date) ? date : undefined;
  const from = day ?? mondayOf(isDay(asked) ? asked : today);
  return <PlannedDays key={day ?? 'week'} from={from} isWeek={day === undefined} today={today} live={live} />;
}

interface PlannedDaysProps {
  from: string;
  isWeek: boolean;
  today: string;
  live: LiveBoard;
}

function PlannedDays({ from, isWeek, today, live }: PlannedDaysProps) {
  const [attempt, setAttempt] = useState(0);
  const read = useKeptRead(`/api/plan/${from}`, weekPlan, live.planning.plan + attempt);
  return (
    <main className="plan">
      <ReadNotes read={read} words={words} className="plan-note" onAgain={() => setAttempt(attempt + 1)} />
      {read.kind === 'ready' && isWeek && <Week week={read.value} today={today} live={live} />}
      {read.kind === 'ready' && !isWeek && (
        <DayPlanView week={read.value} day={from} today={today} board={live.board} />
      )}
    </main>
  );
}

function Week({ week, today, live }: { week: WeekPlan; today: string; live: LiveBoard }) {
  const { from } = week;
  // the next day on which somebody is still to come
  const next = week.visits.find(({ day, status }) => day > today && status === 'scheduled')?.day;
  return (
    <>
      <header className="plan-head">
        <div>
          <h1>{words.title}</h1>
          <p>{words.week(dayInWeek(from), dayInWeek(daysAfter(from, 6)))}</p>
        </div>
        <nav aria-label={words.title}>
          <WeekLink to={daysAfter(from, -7)}>← {words.previousWeek}</WeekLink>
          <WeekLink to={today}>{words.thisWeek}</WeekLink>
          <WeekLink to={daysAfter(from, 7)}>{words.nextWeek} →</WeekLink>
          {next !== undefined && (
            <Link href={`/plan/${next}/calls`} className="button button-plain button-normal">
              {words.callsFor(dayInWeek(next))}
            </Link>
          )}
          <Link href={`/patients${bookLink(null)}`} className="button button-primary button-normal">
            {words.findPatient}
          </Link>
        </nav>
      </header>
      <WeekGrid week={week} today={today} board={live.board} />
    </>
  );
}

function WeekLink({ to, children }: { to: string; children: React.ReactNode }) {
  return (
    <Link href={`/plan?week=${to}`} className="button button-plain button-normal">
      {children}
    </Link>
  );
}
