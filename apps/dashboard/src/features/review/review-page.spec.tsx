import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { DayReview } from '@chairside/contracts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { DR, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { ReviewPage } from './review-page.js';

const SESSION: DayReview['sessions'][number] = {
  id: '00000000-0000-4000-8000-000000000001',
  chair: '3',
  patientName: 'RAMAN, Priya',
  patientNumber: '2208',
  protocol: 'Mood IV 40',
  nurse: 'J. Kimura RN',
  status: 'infusing',
  scheduledAt: '2026-11-23T10:05:00.000Z',
  checkedInAt: '2026-11-23T10:05:00.000Z',
  startedAt: '2026-11-23T10:30:00.000Z',
  drugEndedAt: null,
  endedAt: null,
  givesDrug: true,
  infusionOutcome: null,
  sets: 6,
  corrections: 1,
  highAlerts: 1,
  mediumAlerts: 0,
  untakenAlerts: 1,
  chartedMg: null,
};
const COUNTS: DayReview['counts'] = {
  booked: 14,
  begun: 12,
  closed: 9,
  stillHere: 3,
  cancelled: 1,
  noShow: 1,
  completed: 8,
  observed: 1,
  stoppedEarly: 1,
  sets: 96,
  corrections: 2,
  highAlerts: 2,
  mediumAlerts: 5,
  untakenAlerts: 1,
};

function answer(body: unknown, status = 200): void {
  const reply = { ok: status < 400, status, json: () => Promise.resolve(body) } as Response;
  globalThis.fetch = jest.fn<typeof fetch>().mockResolvedValue(reply);
}

function open(date?: string): void {
  const day = new PlayedDay();
  showOn({ day, now: day.at(60), who: DR }, <ReviewPage date={date} />);
}

const before = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = before;
});

describe('ReviewPage', () => {
  it("FR23 shows the board's day as so far, with its counts and sessions", async () => {
    answer({ day: '2026-11-23', timeZone: 'UTC', isFinal: false, counts: COUNTS, sessions: [SESSION] });
    open();
    expect(await screen.findByText('so far')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Monday 23 November');
    expect(screen.getByText('14')).toBeVisible();
    const link = screen.getByRole('link', { name: 'Open the session of RAMAN, Priya' });
    expect(link).toHaveAttribute('href', `/s/${SESSION.id}`);
    expect(screen.getByRole('row', { name: /3 .* Infusing 10:05 10:30 – – not read 6/ })).toBeVisible();
    expect(globalThis.fetch).toHaveBeenCalledWith('/api/review/2026-11-23', expect.anything());
  });

  it('FR23 says final only when no session of the day is open', async () => {
    answer({ day: '2026-11-20', timeZone: 'UTC', isFinal: true, counts: COUNTS, sessions: [SESSION] });
    open('2026-11-20');
    expect(await screen.findByText('final')).toBeVisible();
  });

  it('says "observed" of who was given nothing, and when somebody who has not come was booked', async () => {
    const watched = { ...SESSION, givesDrug: false, infusionOutcome: 'completed', status: 'discharged' } as const;
    const awaited = { ...SESSION, id: SESSION.id.replace(/1$/, '2'), status: 'scheduled', checkedInAt: null } as const;
    answer({ day: '2026-11-23', timeZone: 'UTC', isFinal: false, counts: COUNTS, sessions: [watched, awaited] });
    open();
    expect(await screen.findByRole('cell', { name: /Discharged ?observed/ })).toBeVisible();
    expect(screen.getByRole('cell', { name: /Scheduled ?booked 10:05/ })).toBeVisible();
  });

  it('FR23 shows the rows of a count alone, and all of them again', async () => {
    const calm = { ...SESSION, id: SESSION.id.replace(/1$/, '2'), patientName: 'HAAS, Uwe', untakenAlerts: 0 };
    answer({ day: '2026-11-23', timeZone: 'UTC', isFinal: false, counts: COUNTS, sessions: [SESSION, calm] });
    open();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '1 alerts nobody took' }));
    expect(screen.getByRole('status')).toHaveTextContent('Sessions with “alerts nobody took”: 1 of 2.');
    expect(screen.getAllByRole('link', { name: /Open the session/ })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getAllByRole('link', { name: /Open the session/ })).toHaveLength(2);
  });

  it('FR11 says the charted milligrams, and of an unread pump that it was not read', async () => {
    const given = { ...SESSION, id: SESSION.id.replace(/1$/, '2'), patientName: 'HAAS, Uwe', chartedMg: 34 };
    answer({ day: '2026-11-23', timeZone: 'UTC', isFinal: false, counts: COUNTS, sessions: [SESSION, given] });
    open();
    expect(await screen.findByRole('row', { name: /RAMAN.* not read 6/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /HAAS.* 34 6/ })).toBeVisible();
  });

  it('says in words that a day was empty', async () => {
    answer({ day: '2026-11-22', timeZone: 'UTC', isFinal: true, counts: COUNTS, sessions: [] });
    open('2026-11-22');
    expect(await screen.findByText('No sessions on this day')).toBeVisible();
  });

  it("says a refusal in the clinic's own words and can be tried again", async () => {
    answer({ detail: 'The day review is for providers.' }, 403);
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent('The day review is for providers.');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });

  it('is refused to a role without it in the page, and the server is not asked', () => {
    answer({ detail: 'never asked' }, 403);
    const day = new PlayedDay();
    showOn({ day, now: day.at(60), who: JO }, <ReviewPage />);
    expect(screen.getByRole('alert')).toHaveTextContent('The day review is for providers');
    expect(globalThis.fetch).not.toHaveBeenCalled();
  });
});
