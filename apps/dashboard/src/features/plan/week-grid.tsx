import type { PlannedVisitRow, WeekPlan } from '@chairside/contracts';
import { daysAfter, type Board, type ClinicDay, type DayPlan } from '@chairside/domain';
import { Link } from 'wouter';
import { personName } from '../board/person-words.js';
import { clockTime } from '../vitals/clock-time.js';
import { dayInWeek } from './plan-days.js';
import { comingWords } from './visit-words.js';
import { bookedCount, isOff } from './visit-lanes.js';
import { PLAN_WORDS as words } from './words.en.js';

interface WeekGridProps {
  week: WeekPlan;
  today: ClinicDay;
  board: Board;
}

/** Seven days beside each other, each with who comes when. */
export function WeekGrid({ week, today, board }: WeekGridProps) {
  const days = Array.from({ length: 7 }, (_, index) => daysAfter(week.from, index));
  return (
    <div className="week">
      {days.map((day) => (
        <DayColumn
          key={day}
          day={day}
          isToday={day === today}
          visits={week.visits.filter((visit) => visit.day === day)}
          plan={week.plans.find((plan) => plan.day === day) ?? null}
          board={board}
          timeZone={week.timeZone}
        />
      ))}
    </div>
  );
}

interface DayColumnProps {
  day: ClinicDay;
  isToday: boolean;
  visits: readonly PlannedVisitRow[];
  plan: DayPlan | null;
  board: Board;
  timeZone: string;
}

function DayColumn({ day, isToday, visits, plan, board, timeZone }: DayColumnProps) {
  return (
    <section
      ref={isToday ? bringIntoView : undefined}
      className={`week-day ${isToday ? 'week-today' : ''}`}
      aria-label={dayInWeek(day)}
    >
      <Link href={`/plan/${day}`} className="week-head">
        <b>{dayInWeek(day)}</b> {isToday && <i>{words.today}</i>}
        <span>{words.booked(bookedCount(visits))}</span>
        {plan && <span>{words.works(plan.staffIds.length, plan.chairIds.length)}</span>}
      </Link>
      <ul>
        {visits.map((visit) => (
          <li key={visit.id}>
            <VisitLink visit={visit} board={board} timeZone={timeZone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function VisitLink({ visit, board, timeZone }: { visit: PlannedVisitRow; board: Board; timeZone: string }) {
  const { id, patient, chairId, scheduledAt, status, protocolId } = visit;
  const chair = board.chairs[chairId ?? '']?.name;
  const protocol = board.protocols[protocolId];
  return (
    <Link href={`/s/${id}`} className={`week-visit ${isOff(visit) ? 'week-off' : ''}`}>
      <b>{clockTime(scheduledAt, timeZone)}</b>
      <span>{chair === undefined ? words.noChair : words.chair(chair)}</span>
      <span className="week-who">{personName(patient)}</span>
      <span className="week-what">
        {protocol?.name}
        {status !== 'scheduled' && ` · ${comingWords(visit, board)}`}
      </span>
    </Link>
  );
}

/** Where the days stand below each other and today is out of sight, a week opens at today; elsewhere at its head. */
function bringIntoView(today: HTMLElement | null): void {
  const isBelow = today !== null && today.getBoundingClientRect().top > window.innerHeight;
  if (isBelow) today.scrollIntoView({ block: 'start' });
}
