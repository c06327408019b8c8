import type { WeekPlan } from '@chairside/contracts';
import { daysAfter, isDisplay, may, worksOn, type Board, type ClinicDay, type DayPlan } from '@chairside/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { bookLink } from '../patients/book-link.js';
import { PlanDayDialog } from './plan-day-dialog.js';
import { dayOfYear } from './plan-days.js';
import { Timetable } from './timetable.js';
import { bookedCount } from './visit-lanes.js';
import { PLAN_WORDS as words } from './words.en.js';

interface DayPlanViewProps {
  week: WeekPlan;
  day: ClinicDay;
  today: ClinicDay;
  board: Board;
}

/** One day by chairs, and who works. */
export function DayPlanView({ week, day, today, board }: DayPlanViewProps) {
  const role = useMyRole();
  const [isPlanning, setIsPlanning] = useState(false);
  const visits = week.visits.filter((visit) => visit.day === day);
  const plan = week.plans.find((one) => one.day === day) ?? null;
  const mayPlan = role !== null && may(role, 'day:plan') && day >= today;
  return (
    <>
      <header className="plan-head">
        <div>
          <h1>{dayOfYear(day)}</h1>
          <p>
            {words.booked(bookedCount(visits))}
            {day < today && ` · ${words.dayOver}`}
          </p>
        </div>
        <nav aria-label={words.title}>
          <Link href={`/plan/${daysAfter(day, -1)}`} className="button button-plain button-normal">
            ← {words.previousDay}
          </Link>
          <Link href={`/plan?week=${day}`} className="button button-plain button-normal">
            {words.toWeek}
          </Link>
          <Link href={`/plan/${daysAfter(day, 1)}`} className="button button-plain button-normal">
            {words.nextDay} →
          </Link>
          {day >= today && (
            <Link href={`/plan/${day}/calls`} className="button button-plain button-normal">
              {words.callList}
            </Link>
          )}
          {mayPlan && <Button onClick={() => setIsPlanning(true)}>{words.planDay}</Button>}
          <Link href={`/patients${bookLink(day)}`} className="button button-primary button-normal">
            {words.findPatient}
          </Link>
        </nav>
      </header>
      <StaffOfDay plan={plan} board={board} />
      <Timetable day={day} visits={visits} plan={plan} board={board} timeZone={week.timeZone} />
      {isPlanning && (
        <PlanDayDialog day={day} plan={plan} visits={visits} board={board} onClose={() => setIsPlanning(false)} />
      )}
    </>
  );
}

function StaffOfDay({ plan, board }: { plan: DayPlan | null; board: Board }) {
  const staff = Object.values(board.staff).filter(({ id, role }) => !isDisplay(role) && worksOn(plan, id));
  return (
    <p className="plan-staff">
      <b>{words.staffOfDay}</b> {plan === null ? words.everyone : staff.map(({ name }) => name).join(', ')}
    </p>
  );
}
