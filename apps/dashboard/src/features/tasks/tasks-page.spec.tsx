import '@testing-library/jest-dom/jest-globals';
import type { Commands } from '@chairside/domain';
import { describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { DR, JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { infusing, seated } from '../vitals/a-session.fixture.js';
import { TasksPage } from './tasks-page.js';

const grave = (sessionId: string, at: string): Commands['adverse-event:report'] => ({
  sessionId,
  at,
  term: 'seizure',
  grade: 3,
  serious: 'life-threatening',
  actions: ['stopped'],
  medicineIds: [],
  relatedness: 'possible',
  outcome: 'recovering',
  resolvedAt: null,
});

/** A patient whose high first pressure the provider passed by voice, and one whose order is missing. */
function aDay(who = DR) {
  const day = new PlayedDay();
  const values = { systolicBp: 150, diastolicBp: 88 };
  const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208'], { values });
  seated(day, '4', ['Bergeron', 'Luc', '48290']);
  return { ...showOn({ day, now: day.at(40), who }, <TasksPage />), sessionId };
}

describe('what waits for a provider', () => {
  it('floor 12 says in whole sentences what was done on whose word and why, and is signed with one press', async () => {
    const { sent, sessionId } = aDay();
    expect(screen.getByText(/made ready by .* verbal order, read back/)).toBeVisible();
    expect(screen.getByText(/Not met: blood pressure that allows the drug, “known to the provider”/)).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Co-sign' }));
    expect(sent).toMatchObject([{ name: 'co-signature:sign', payload: { sessionId } }]);
    expect(screen.getByText('Nothing to co-sign.')).toBeVisible();
  });

  it('decision 43 says what was given beyond the order, why, and what it exceeds, before it is signed', async () => {
    const day = new PlayedDay();
    const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
    const faster = { sessionId, rateMlPerHour: 255, reason: 'other', pumpMl: 8.5 } as const;
    day.play('session:change-rate', { ...faster, asGiven: 'found at this rate' }, 50);
    const { sent } = showOn({ day, now: day.at(52), who: DR }, <TasksPage />);
    expect(screen.getByText(/charted what was given all the same: “found at this rate”/)).toBeVisible();
    expect(screen.getByText('255 mL/h.')).toBeVisible();
    expect(screen.getByText(/It was given without an order, beyond the hard limit of 1.5 mg\/kg\/h/)).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Co-sign' }));
    const key = expect.stringMatching(/^given-beyond:/);
    expect(sent).toMatchObject([{ name: 'co-signature:sign', payload: { sessionId, key } }]);
  });

  it('names who is here or due today without an order', () => {
    aDay();
    expect(screen.getByRole('link', { name: /Luc Bergeron/ })).toBeVisible();
  });

  it('floor rule 20 names who left and is to be called back, until a note says what came of it', () => {
    const day = new PlayedDay();
    const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
    day.play('session:leave', { sessionId, reason: 'did not want to wait' }, 40);
    showOn({ day, now: day.at(45), who: DR }, <TasksPage />);
    const section = screen.getByRole('region', { name: 'Left, to call back' });
    expect(section).toHaveTextContent(/Priya Raman #2208/);
    expect(section).toHaveTextContent(/Left 10:40, charted by .*: “did not want to wait”/);
    cleanup();
    day.play('note:write', { sessionId, text: 'Called: at home, well' }, 50);
    showOn({ day, now: day.at(55), who: DR }, <TasksPage />);
    expect(screen.queryByRole('region', { name: 'Left, to call back' })).toBeNull();
  });

  it('floor rule 20 a call back is charted from there, and is done once the patient is reached', async () => {
    const day = new PlayedDay();
    const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
    day.play('session:leave', { sessionId, reason: 'did not want to wait' }, 40);
    const { sent } = showOn({ day, now: day.at(45), who: DR }, <TasksPage />);
    const user = userEvent.setup();
    const chart = async (result: string) => {
      await user.click(screen.getByRole('button', { name: 'Chart a call to Priya Raman #2208' }));
      const dialog = within(screen.getByRole('dialog', { name: 'Chart a call' }));
      await user.click(dialog.getByRole('button', { name: 'Phone' }));
      await user.click(dialog.getByRole('button', { name: result }));
      await user.click(dialog.getByRole('button', { name: 'Chart call' }));
    };
    await chart('No answer');
    expect(screen.getByRole('region', { name: 'Left, to call back' })).toHaveTextContent('Phone: no answer');
    await chart('Reached');
    expect(sent).toHaveLength(2);
    expect(screen.queryByRole('region', { name: 'Left, to call back' })).toBeNull();
  });

  it('clinical 4 an event of who was sent on, of which no provider was told, stays until one says that they know of it', async () => {
    const day = new PlayedDay();
    const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
    day.play('adverse-event:report', grave(sessionId, day.at(40)), 41);
    day.play('session:transfer', { sessionId, reason: 'seizure' }, 43);
    const { sent } = showOn({ day, now: day.at(45), who: DR }, <TasksPage />);
    const section = within(screen.getByRole('region', { name: 'No provider was told' }));
    expect(section.getByText(/10:40: Seizure.*, grade 3 .*, reported by/)).toBeVisible();
    await userEvent.setup().click(section.getByRole('button', { name: 'I know of it' }));
    expect(sent).toMatchObject([{ name: 'adverse-event:tell', payload: { sessionId, providerId: DR.id } }]);
    expect(screen.queryByRole('region', { name: 'No provider was told' })).toBeNull();
  });

  it('clinical 4 it is still there when the next day has opened, with its day and who reported it, and can be known', async () => {
    const day = new PlayedDay();
    const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
    const eventId = day.play('adverse-event:report', grave(sessionId, day.at(40)), 41, SAM);
    const { term: _term, at: _at, ...judged } = grave(sessionId, day.at(40));
    day.play('adverse-event:judge', { ...judged, eventId, seen: 1, grade: 4 }, 42, JO);
    day.play('session:transfer', { sessionId, reason: 'seizure' }, 43);
    day.play('day:open', { day: '2026-11-24' }, 1440);
    const { sent, board } = showOn({ day, now: day.at(1445), who: DR }, <TasksPage />);
    const section = within(screen.getByRole('region', { name: 'No provider was told' }));
    expect(section.getByRole('link', { name: 'Priya Raman #2208' })).toBeVisible();
    expect(
      section.getByText(/^23 Nov 2026, 10:40: Seizure.*, grade 4 .*, reported by S\. Dlamini RN\.$/),
    ).toBeVisible();
    await userEvent.setup().click(section.getByRole('button', { name: 'I know of it' }));
    expect(sent).toMatchObject([{ name: 'adverse-event:tell', payload: { sessionId, eventId } }]);
    expect(board().sessions[sessionId]?.adverseEvents[0]?.told).toMatchObject([{ providerId: DR.id, grade: 4 }]);
    expect(screen.queryByRole('region', { name: 'No provider was told' })).toBeNull();
  });

  it('is for providers alone', () => {
    aDay(JO);
    expect(screen.getByRole('alert')).toHaveTextContent('This page is for providers.');
  });
});
