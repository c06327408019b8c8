import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it } from '@jest/globals';
import { REVIEW_COUNTS, type DayReview, type ReviewCount, type ReviewedCall } from '@chairside/contracts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerDay, at, openReview, SESSION, UNSEEN, type Reviewed } from './a-reviewed-day.fixture.js';
import { REVIEW_WORDS as words } from './words.en.js';

const before = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = before;
});

const id = (number: number) => SESSION.id.replace(/1$/, String(number));
const cancelledAt = (time: string) =>
  ({
    move: 'cancel',
    reason: 'weather',
    words: null,
    status: 'cancelled',
    at: time,
    recordedAt: time,
    by: SESSION.id,
  }) as never;

/** A day with one of each: here, at home, gone, awaited, still to come, not come, called off late and in time. */
const MIXED: Reviewed[] = [
  SESSION,
  { ...SESSION, id: id(2), isAtHome: true, status: 'dosing', chair: null, plannedChair: null },
  { ...SESSION, id: id(3), status: 'discharged', infusionOutcome: 'completed' },
  { ...SESSION, ...UNSEEN, id: id(4), minutesLate: 16, steps: [], alerts: [] },
  { ...SESSION, ...UNSEEN, id: id(5), scheduledAt: at('15:00'), steps: [], alerts: [] },
  { ...SESSION, ...UNSEEN, id: id(6), status: 'no-show', steps: [], alerts: [] },
  { ...SESSION, ...UNSEEN, id: id(7), status: 'cancelled', steps: [cancelledAt(at('09:00'))], alerts: [] },
  {
    ...SESSION,
    ...UNSEEN,
    id: id(8),
    status: 'cancelled',
    steps: [cancelledAt('2026-11-20T09:00:00.000Z')],
    alerts: [],
  },
];
const names = Object.keys(REVIEW_COUNTS) as ReviewCount[];
const added = (name: ReviewCount) => MIXED.map((session) => REVIEW_COUNTS[name](session, at('11:00')));
const counts = Object.fromEntries(
  names.map((name) => [name, added(name).reduce((total, one) => total + one, 0)]),
) as DayReview['counts'];
/** The counts of which a session is one or none; the others add up what was charted of it. */
const ofSessions = names.filter((name) => added(name).every((one) => one <= 1) && counts[name] > 0);

describe('floor rule 23 every number of the day is that of the rows it opens', () => {
  it('floor rule 23 each count that is one or none of a session opens as many rows', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    answerDay(MIXED, { counts });
    openReview();
    await screen.findByRole('region', { name: 'Still here' });
    const opened: Record<string, number> = {};
    for (const name of ofSessions) {
      await userEvent.click(screen.getByRole('button', { name: `${counts[name]} ${words.counts[name]}` }));
      opened[name] = document.querySelectorAll('.review-table tbody tr').length;
    }
    expect(ofSessions.length).toBeGreaterThan(8);
    expect(opened).toEqual(Object.fromEntries(ofSessions.map((name) => [name, counts[name]])));
  });

  it('floor rule 23 the no-show rate is a share of the sessions that “expected by now” opens', async () => {
    answerDay(MIXED, { counts });
    openReview();
    expect(await screen.findByText(new RegExp(`1 no-show of ${counts.expected} expected so far`))).toBeVisible();
    expect(counts.expected).toBe(5);
  });

  it('floor rule 21 who is here is the number of the day; who is at home under a monitor is named apart', async () => {
    answerDay(MIXED, { counts });
    openReview();
    const here = await screen.findByRole('region', { name: 'Still here' });
    expect(within(here).getByRole('heading', { level: 2 })).toHaveTextContent(`Still here ${counts.stillHere}`);
    expect(within(here).getByRole('heading', { level: 3 })).toHaveTextContent('At home, under a monitor 1');
    const [inClinic, atHome] = within(here).getAllByRole('list');
    expect([inClinic, atHome].map((list) => list && within(list).getAllByRole('listitem').length)).toEqual([1, 1]);
  });
});

const CALL: ReviewedCall = {
  id: id(9),
  level: 'emergency',
  place: { chair: '5', words: null },
  located: [
    { place: { chair: '5', words: null }, was: { chair: '3', words: null }, by: 'J. Kimura RN', at: at('10:41') },
  ],
  patient: { sessionId: SESSION.id, name: 'RAMAN, Priya', number: '2208' },
  callers: [{ by: 'J. Kimura RN', at: at('10:40') }],
  came: [{ by: 'S. Dlamini RN', at: at('10:42') }],
  notes: [{ event: 'drug-given', words: 'Atropine', by: 'S. Dlamini RN', at: at('10:44') }],
  ended: { outcome: 'watched-closely', by: 'S. Dlamini RN', at: at('10:50') },
  described: { words: 'Slow heart', by: 'J. Kimura RN', at: at('10:55') },
};

describe('floor rule 23 the calls for help of the day', () => {
  it('floor rule 23 each says where, for whom, who called, who came, what was done, how it ended and by whom', async () => {
    answerDay([SESSION], { calls: [CALL] });
    openReview();
    const calls = await screen.findByRole('region', { name: 'Calls for help and emergencies' });
    expect(within(calls).getByRole('heading')).toHaveTextContent('Calls for help and emergencies 1');
    expect(calls).toHaveTextContent('Emergency, chair 5 · 10:40');
    expect(calls).toHaveTextContent('RAMAN, Priya #2208');
    expect(calls).toHaveTextContent(
      'called by J. Kimura RN 10:40 · place corrected by J. Kimura RN 10:41, it was chair 3 · S. Dlamini RN came 10:42 · Drug given: Atropine 10:44 · Stays here, watched closely, ended by S. Dlamini RN 10:50 · “Slow heart” (J. Kimura RN)',
    );
    const read = within(calls).getByRole('link', { name: 'Read the session of RAMAN, Priya' });
    expect(read).toHaveAttribute('href', `/s/${SESSION.id}`);
  });

  it.each([
    [
      'that nobody came, and that it goes on',
      { came: [], ended: null, described: null },
      /nobody said that they were coming · goes on$/,
    ],
    ['that nobody has charted what happened', { described: null }, /what happened is not charted yet/],
    [
      'of one in error only that it was',
      { came: [], described: null, ended: { outcome: 'called-in-error', by: null, at: at('10:41') } },
      /10:44 · Called in error, ended by Somebody 10:41$/,
    ],
  ] as const)('floor rule 14 it says %s', async (_what, changed, said) => {
    answerDay([SESSION], { calls: [{ ...CALL, patient: null, ...changed } as ReviewedCall] });
    openReview();
    const calls = await screen.findByRole('region', { name: 'Calls for help and emergencies' });
    expect(calls.querySelector('li > p')).toHaveTextContent(said);
  });

  it('floor rule 23 a day without a visit shows its call all the same', async () => {
    answerDay([], { calls: [{ ...CALL, patient: null }] });
    openReview();
    expect(await screen.findByText('Emergency, chair 5 · 10:40')).toBeVisible();
  });
});
