import { describe, expect, it } from '@jest/globals';
import type { DayReview } from '@chairside/contracts';
import type { SessionMove, SessionStatus } from '@chairside/domain';
import { idOf } from '../../vitals/a-board.fixture.js';
import { daySpan } from './day-span.js';
import { ganttPlan, type StretchKind } from './gantt-plan.js';

type Reviewed = DayReview['sessions'][number];

const DAY = '2026-11-23';
const at = (time: string): string => `${DAY}T${time}:00.000Z`;
const step = (move: SessionMove, status: SessionStatus, time: string): Reviewed['steps'][number] =>
  ({ move, status, at: at(time), recordedAt: at(time), by: idOf('jo') }) as Reviewed['steps'][number];

function booked(chair: string, time: string, more: Partial<Reviewed> = {}): Reviewed {
  const facts = { id: idOf(chair + time), plannedChair: chair, chair: null, scheduledAt: at(time), plannedMinutes: 60 };
  const nothing = { steps: [], alerts: [], gap: null, checkedInAt: null, endedAt: null, minutesLate: null };
  return { ...facts, ...nothing, status: 'scheduled', ...more } as unknown as Reviewed;
}

/** Here since 10:00, infused from 10:15, paused from 10:30. */
const PAUSED = booked('2', '10:00', {
  chair: '2',
  status: 'paused',
  checkedInAt: at('10:00'),
  steps: [
    step('check-in', 'checked-in', '10:00'),
    step('start', 'infusing', '10:15'),
    step('pause', 'paused', '10:30'),
  ],
});

function planOf(sessions: Reviewed[], asOf = at('10:45'), day = DAY) {
  return ganttPlan({ day, timeZone: 'UTC', asOf, sessions } as unknown as DayReview);
}
const kinds = (sessions: Reviewed[], index = 0): StretchKind[] | undefined =>
  planOf(sessions).visits[index]?.stretches.map(({ kind }) => kind);

describe('the chairs through the day', () => {
  it('go from the hour before the earliest moment to the quarter after the latest', () => {
    const { span } = planOf([PAUSED, booked('3', '12:10')]);
    expect([span.from, span.to]).toEqual([at('10:00'), at('13:15')]);
    expect(span.hours.map(({ clock }) => clock)).toEqual(['10:00', '11:00', '12:00', '13:00']);
  });

  it("have the hours of the clinic's own clock, also where it goes by halves", () => {
    const { hours } = daySpan([at('04:40'), at('06:10')], { day: DAY, timeZone: 'Asia/Kolkata' });
    expect(hours.map(({ clock }) => clock)).toEqual(['10:00', '11:00']);
  });

  it('have a row for each chair by its number; who has none stands last', () => {
    const unplaced = booked('', '10:00', { plannedChair: null });
    expect(planOf([unplaced, booked('10', '10:00'), PAUSED]).chairs).toEqual(['2', '10', null]);
  });

  it('draw a visit in its phases, and what is still to come beyond now', () => {
    expect(kinds([PAUSED])).toEqual(['preparation', 'infusion', 'pause', 'planned']);
    const [visit] = planOf([PAUSED]).visits;
    expect(visit?.stretches.at(-1)).toMatchObject({ kind: 'planned', from: 0.75, to: 1 });
    expect(planOf([PAUSED]).now).toBe(0.75);
  });

  it('draw the wait for who came late, who is awaited and who never came', () => {
    expect(kinds([{ ...PAUSED, scheduledAt: at('09:50'), minutesLate: 10 }])).toContain('awaited');
    expect(kinds([booked('3', '10:20', { minutesLate: 25 })])).toEqual(['planned', 'awaited']);
    expect(kinds([booked('3', '10:20', { status: 'no-show' })])).toEqual(['missed']);
  });

  it('have no "now" on a day that is over', () => {
    expect(planOf([PAUSED], '2026-11-25T10:00:00.000Z').now).toBeNull();
  });

  it('mark critical values, cautions, an early stop and who left; a set that was late is no mark of its own', () => {
    const value = { rule: 'critical-value', about: 'spo2', reached: [], readingId: '', confirmed: true };
    const alerts = [
      { level: 'high', since: at('10:20'), condition: value },
      { level: 'medium', since: at('10:22'), condition: { ...value, rule: 'caution-value' } },
      { level: 'high', since: at('10:25'), condition: { rule: 'set-overdue', dueAt: at('10:20'), measures: [] } },
    ] as unknown as Reviewed['alerts'];
    const steps = [...PAUSED.steps, step('stop', 'recovering', '10:40'), step('leave', 'left', '10:44')];
    const [visit] = planOf([{ ...PAUSED, alerts, steps }]).visits;
    expect(visit?.marks.map(({ kind }) => kind)).toEqual(['stop', 'medium', 'medium', 'high']);
  });

  it('FR23 mark the longest gap of all chairs', () => {
    const gap = (minutes: number) => ({ gap: { from: at('10:15'), to: at('10:30'), minutes } });
    const other = { ...PAUSED, id: idOf('other'), chair: '5', ...gap(15.8) };
    expect(planOf([{ ...PAUSED, ...gap(11) }, other]).gap).toMatchObject({ row: 1, chair: '5', minutes: 15 });
  });
});
