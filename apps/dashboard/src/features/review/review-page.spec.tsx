import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { answer, answerDay, at, openReview as open, SESSION, step, UNSEEN } from './a-reviewed-day.fixture.js';
import { ReviewPage } from './review-page.js';

const before = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = before;
});

describe('ReviewPage', () => {
  it("FR23 shows the board's day as so far, with its counts and sessions", async () => {
    answerDay([SESSION]);
    open();
    expect(await screen.findByText('so far')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Monday 23 November');
    expect(screen.getByText('14')).toBeVisible();
    const link = screen.getByRole('link', { name: 'Open the session of RAMAN, Priya' });
    expect(link).toHaveAttribute('href', `/s/${SESSION.id}`);
    expect(
      screen.getByRole('row', {
        name: /RAMAN.* 3 Infusing 1 high 1 not read 6 2 partial 1 BP deferred 1 corrected 10:05 10:30 – –/,
      }),
    ).toBeVisible();
    expect(globalThis.fetch).toHaveBeenCalledWith('/api/review/2026-11-23', expect.anything());
  });

  it('FR23 says final only when no session of the day is open', async () => {
    answerDay([SESSION], { day: '2026-11-20', isFinal: true });
    open('2026-11-20');
    expect(await screen.findByText('final')).toBeVisible();
  });

  it('says "observed" of who was given nothing, and when somebody who has not come was booked', async () => {
    const watched = { ...SESSION, givesDrug: false, infusionOutcome: 'completed', status: 'discharged' } as const;
    const awaited = { ...SESSION, ...UNSEEN, id: SESSION.id.replace(/1$/, '2') };
    answerDay([watched, { ...awaited, steps: [], alerts: [] }]);
    open();
    expect(await screen.findByRole('cell', { name: /Discharged ?observed/ })).toBeVisible();
    expect(screen.getByRole('cell', { name: /Scheduled ?booked 10:05/ })).toBeVisible();
  });

  it('FR23 shows the rows of a count alone, and all of them again', async () => {
    const calm = { ...SESSION, id: SESSION.id.replace(/1$/, '2'), patientName: 'HAAS, Uwe', untakenAlerts: 0 };
    answerDay([SESSION, calm]);
    open();
    const user = userEvent.setup();
    const scrolled = jest.fn();
    Element.prototype.scrollIntoView = scrolled;
    await user.click(await screen.findByRole('button', { name: '1 alerts nobody took' }));
    expect(screen.getByRole('status')).toHaveTextContent('Sessions with “alerts nobody took”: 1 of 2.');
    expect(scrolled).toHaveBeenCalled();
    expect(screen.getAllByRole('link', { name: /Open the session/ })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getAllByRole('link', { name: /Open the session/ })).toHaveLength(2);
  });

  it('FR23 says first who is still here, with whom, since when and until when', async () => {
    answerDay([SESSION]);
    open();
    const here = await screen.findByRole('region', { name: 'Still here' });
    expect(here).toHaveTextContent('RAMAN, Priya #2208Infusing since 10:30J. Kimura RNPlanned to 11:45');
  });

  it('FR23 says each severe event with its limit, and what was done', async () => {
    const steps = [...SESSION.steps, step('stop', '10:50')];
    const stopped = { ...SESSION, steps, status: 'recovering' };
    answerDay([stopped]);
    open();
    const severe = await screen.findByRole('region', { name: 'Severe events, and what was done' });
    expect(severe).toHaveTextContent('BP 188/104, at or above 180 · 10:45');
    expect(severe).toHaveTextContent('Stopped early · 10:50');
    expect(severe).toHaveTextContent(
      'S. Dlamini RN had it 10:48 · Stopped early 10:50, vomiting · back in range 10:55 · still here',
    );
    const read = within(severe).getByRole('link', { name: 'Read the session of RAMAN, Priya' });
    expect(read).toHaveAttribute('href', `/s/${SESSION.id}`);
  });

  it('floor rule 23 says what was given without an order, or beyond the hard limit', async () => {
    const findings = [{ kind: 'unordered' }, { kind: 'hard-limit', figure: 2.25, limit: 1.5, unit: 'mg/kg/h' }];
    const asGiven = { words: 'found at this rate', findings };
    const when = { status: 'infusing', at: at('10:50'), recordedAt: at('10:50'), by: SESSION.id };
    const rate = {
      ...when,
      move: 'change-rate',
      rateMlPerHour: 180,
      reason: 'other',
      pumpMl: 10,
      orderedBy: null,
      remark: null,
      asGiven,
    };
    answerDay([{ ...SESSION, steps: [...SESSION.steps, rate] as never }]);
    open();
    const severe = await screen.findByRole('region', { name: 'Severe events, and what was done' });
    expect(severe).toHaveTextContent(
      'New rate: given without an order, beyond the hard limit of 1.5 mg/kg/h: 2.25 mg/kg/h · 10:50',
    );
  });

  it('FR23 says the longest gap with patient, chair and times, and who waited longest for "I have it"', async () => {
    answerDay([SESSION]);
    open();
    const watching = await screen.findByRole('region', { name: 'Watching' });
    expect(watching).toHaveTextContent('17 minRAMAN, Priya · chair 3 10:40 to 10:57');
    expect(watching).toHaveTextContent('2:00 minRAMAN, Priya · chair 3 10:46, BP 188/104');
  });

  it('marks who is awaited beyond the booked time, who came late and whose visit is over its plan', async () => {
    const awaited = { ...SESSION, ...UNSEEN, id: SESSION.id.replace(/1$/, '2'), minutesLate: 16 };
    const late = { ...SESSION, minutesLate: 13, minutesOverPlan: 26 };
    const sessions = [late, awaited];
    answerDay(sessions);
    open();
    expect(await screen.findByRole('cell', { name: 'Scheduled Late, booked 10:05' })).toBeVisible();
    expect(screen.getByRole('cell', { name: 'Infusing came 13 min late 26 min over plan' })).toBeVisible();
  });

  it('8 the no-show rate of a day that goes on says so, and counts nobody who is not due yet', async () => {
    const toCome = { ...SESSION, ...UNSEEN, id: SESSION.id.replace(/1$/, '2'), scheduledAt: at('15:00') };
    const missed = { ...SESSION, ...UNSEEN, id: SESSION.id.replace(/1$/, '3'), status: 'no-show' as const };
    answerDay([SESSION, toCome, missed]);
    open();
    expect(await screen.findByText(/1 no-show of 2 expected so far/)).toBeVisible();
  });

  it('the day that is chosen is written as everywhere', async () => {
    answerDay([SESSION]);
    open();
    await screen.findByRole('heading', { level: 1 });
    expect(screen.getByLabelText('Another day').parentElement).toHaveTextContent('Mon 23 Nov 2026');
  });

  it('each count says what it counts', async () => {
    answerDay([SESSION]);
    open();
    const sets = await screen.findByRole('button', { name: '96 sets charted' });
    expect(sets).toHaveAccessibleDescription(/^Sets charted with everything that the protocol asks for/);
  });

  it('draws the chairs through the day as a picture with a sentence; each bar leads to its session', async () => {
    answerDay([SESSION]);
    open();
    expect(await screen.findByRole('img', { name: /^1 visits? in 1 chairs? from 10:00 to 11:00/ })).toBeVisible();
    const bars = screen.getByRole('list', { name: 'Visits by chair; each opens its session' });
    const bar = within(bars).getByRole('link', { name: 'RAMAN, Priya, chair 3, since 10:05, Infusing' });
    expect(bar).toHaveAttribute('href', `/s/${SESSION.id}`);
    expect(bar).toHaveTextContent('RAMAN, Priya #2208In 10:05 · Start 10:30Infusing');
  });

  it('FR11 says the charted milligrams, and of an unread pump that it was not read', async () => {
    const given = { ...SESSION, id: SESSION.id.replace(/1$/, '2'), patientName: 'HAAS, Uwe', chartedMg: 34 };
    answerDay([SESSION, given]);
    open();
    expect(await screen.findByRole('row', { name: /RAMAN.* not read 6/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /HAAS.* 34 6/ })).toBeVisible();
  });

  it('says in words that a day was empty', async () => {
    answerDay([], { day: '2026-11-22' });
    open('2026-11-22');
    expect(await screen.findByText('No sessions on this day')).toBeVisible();
    expect(screen.queryByText(/so far|final|as of/)).toBeNull();
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
