import { jest } from '@jest/globals';
import type { DayReview } from '@chairside/contracts';
import { showOn } from '../sessions/played-screen.fixture.js';
import { DR, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { ReviewPage } from './review-page.js';

export type Reviewed = DayReview['sessions'][number];

export const at = (time: string): string => `2026-11-23T${time}:00.000Z`;
const DETAILS = {
  'check-in': { status: 'checked-in', identifiers: ['name', 'number'], lateReason: null },
  start: {
    status: 'infusing',
    rateMlPerHour: 60,
    secondPersonId: null,
    checkedAlone: null,
    overrides: [],
    orderedBy: null,
  },
  stop: { status: 'recovering', reason: 'vomiting', pumpMl: 12, describedBy: null },
} as const;
export const step = (move: keyof typeof DETAILS, time: string): Reviewed['steps'][number] =>
  ({ move, ...DETAILS[move], at: at(time), recordedAt: at(time), by: JO.id }) as Reviewed['steps'][number];

const HIGH: Reviewed['alerts'][number] = {
  id: '00000000-0000-4000-8000-0000000000aa',
  level: 'high',
  condition: {
    rule: 'critical-value',
    about: 'bloodPressure',
    reached: [{ measure: 'systolicBp', value: 188, direction: 'at-or-above', at: 180 }],
    readingId: '00000000-0000-4000-8000-0000000000bb',
    confirmed: true,
  },
  facts: { values: { systolicBp: 188, diastolicBp: 104 }, before: 128 },
  since: at('10:45'),
  raisedAt: at('10:46'),
  takenAt: at('10:48'),
  takenBy: 'S. Dlamini RN',
  settledAt: at('10:55'),
};

export const SESSION: Reviewed = {
  id: '00000000-0000-4000-8000-000000000001',
  chair: '3',
  patientName: 'RAMAN, Priya',
  patientNumber: '2208',
  protocol: 'Mood IV 40',
  nurse: 'J. Kimura RN',
  status: 'infusing',
  plannedChair: '3',
  scheduledAt: '2026-11-23T10:05:00.000Z',
  plannedMinutes: 100,
  minutesLate: null,
  minutesOverPlan: null,
  checkedInAt: '2026-11-23T10:05:00.000Z',
  startedAt: '2026-11-23T10:30:00.000Z',
  drugEndedAt: null,
  endedAt: null,
  givesDrug: true,
  infusionOutcome: null,
  steps: [step('check-in', '10:05'), step('start', '10:30')],
  sets: 6,
  partials: 2,
  deferred: 1,
  corrections: 1,
  gap: { from: '2026-11-23T10:40:00.000Z', to: '2026-11-23T10:57:00.000Z', minutes: 17.4 },
  alerts: [HIGH],
  highAlerts: 1,
  mediumAlerts: 0,
  untakenAlerts: 1,
  events: [],
  isAtHome: false,
  chartedMg: null,
};
export const COUNTS: DayReview['counts'] = {
  booked: 14,
  expected: 13,
  begun: 12,
  closed: 9,
  stillHere: 3,
  cancelled: 1,
  cancelledEarly: 0,
  noShow: 1,
  completed: 8,
  observed: 1,
  stoppedEarly: 1,
  late: 2,
  overPlan: 1,
  sets: 96,
  partials: 30,
  deferred: 4,
  corrections: 2,
  highAlerts: 2,
  mediumAlerts: 5,
  slowAlerts: 1,
  untakenAlerts: 1,
  atHome: 0,
};

/** Booked, and not here yet. */
export const UNSEEN = {
  status: 'scheduled',
  checkedInAt: null,
  startedAt: null,
  steps: [],
  alerts: [],
  gap: null,
} as const;
const AS_OF = at('11:00');

export function answer(body: unknown, status = 200): void {
  const reply = { ok: status < 400, status, json: () => Promise.resolve(body) } as Response;
  globalThis.fetch = jest.fn<typeof fetch>().mockResolvedValue(reply);
}

/** A day with these sessions; today's, and still going on, unless it is said to be another. */
export function answerDay(sessions: readonly unknown[], about: Partial<DayReview> = {}): void {
  answer({
    day: '2026-11-23',
    timeZone: 'UTC',
    asOf: AS_OF,
    isFinal: false,
    counts: COUNTS,
    sessions,
    calls: [],
    drug: { records: [], given: {} },
    ...about,
  });
}

export function openReview(date?: string): void {
  const day = new PlayedDay();
  showOn({ day, now: day.at(60), who: DR }, <ReviewPage date={date} />);
}
