import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Route, Router, Switch } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { SessionPage } from '../sessions/session-page.js';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, PlayedDay, SAM } from './a-board.fixture.js';
import { aSet, chart, infusing, seated, type Charted } from './a-session.fixture.js';
import { dropDraft } from './entry-drafts.js';
import { VitalsEntrySheet } from './vitals-entry-sheet.js';

beforeEach(() => sessionStorage.clear());

function Sheet({ sessionId }: { sessionId: string }) {
  const [isOpen, setIsOpen] = useState(true);
  return isOpen ? <VitalsEntrySheet sessionId={sessionId} onClose={() => setIsOpen(false)} /> : null;
}

const A_CRITICAL: Charted = { ...aSet(204, 122), confirmed: ['systolicBp', 'diastolicBp'] };
const WHY = 'In a few words: why, or what';
const A_CAUTION: Charted = { values: { spo2: 92 } };

/** The sheet of chair 3 over the board, while a critical pressure of chair 5 calls and nobody has it. */
async function aSheetUnderCall(typed = '151/88{Enter}8', set: Charted = A_CRITICAL) {
  const day = new PlayedDay();
  const own = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const other = infusing(day, '5', ['Chua', 'Mei-Ling', '3310']);
  chart(day, other, 40, set);
  dropDraft(JO.id, own);
  const place = memoryLocation({ path: '/', record: true });
  showOn(
    { day, now: day.at(41) },
    <Router hook={place.hook}>
      <Switch>
        <Route path="/s/:sessionId">{({ sessionId }) => <SessionPage key={sessionId} sessionId={sessionId} />}</Route>
        <Route>
          <Sheet sessionId={own} />
        </Route>
      </Switch>
    </Router>,
  );
  const user = userEvent.setup();
  if (typed) await user.keyboard(typed);
  return { own, other, user, history: place.history };
}

const call = () => within(screen.getByRole('alert', { name: /^Nobody has this alert\. Chair 5/ }));
const KEPT = 'Not saved: your set for RAMAN, Priya, chair 3 is kept as a draft, begun 10:41.';

describe('floor rule 13 an alert of another patient over an open sheet', () => {
  it('floor rule 13 says where it leads and what becomes of what was typed', async () => {
    await aSheetUnderCall();
    expect(call().getByRole('link', { name: /^Chair 5: BP 204\/122/ })).toBeVisible();
    expect(call().getByText(/Goes there\. What you typed here is kept as a draft\./)).toBeVisible();
  });

  it('floor rule 13 one press leads to that patient, who reads that the set of the other is kept', async () => {
    const { user, other, history } = await aSheetUnderCall();
    await user.click(call().getByRole('link'));
    expect(history.at(-1)).toBe(`/s/${other}`);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText(KEPT)).toBeVisible();
  });

  it('floor rule 13 one key does, from within a field; the way back finds every value as it was typed', async () => {
    const { user, own, other, history } = await aSheetUnderCall();
    await user.keyboard('{F2}');
    expect(history.at(-1)).toBe(`/s/${other}`);
    await user.click(screen.getByRole('link', { name: 'Back to it' }));
    expect(history.at(-1)).toBe(`/s/${own}?do=enter-vitals`);
    expect(screen.queryByText(KEPT)).toBeNull();
    expect(screen.getByLabelText('Systolic')).toHaveValue('151');
    expect(screen.getByLabelText('Diastolic')).toHaveValue('88');
    expect(screen.getByLabelText('Heart rate')).toHaveValue('8');
  });

  it('without a high alert, one key leads to the next of the strip, whatever its level', async () => {
    const { user, other, history } = await aSheetUnderCall('151', A_CAUTION);
    expect(screen.queryByRole('alert', { name: /^Nobody has/ })).toBeNull();
    await user.keyboard('{F2}');
    expect(history.at(-1)).toBe(`/s/${other}`);
    expect(screen.getByText(KEPT)).toBeVisible();
  });

  it('half an answer under the sheet is kept, named, and stands there again on the way back', async () => {
    const day = new PlayedDay();
    const own = seated(day, '3', ['Raman', 'Priya', '2208']);
    const other = infusing(day, '5', ['Chua', 'Mei-Ling', '3310']);
    chart(day, other, 40, A_CRITICAL);
    dropDraft(JO.id, own);
    const place = memoryLocation({ path: `/s/${own}`, record: true });
    showOn(
      { day, now: day.at(41) },
      <Router hook={place.hook}>
        <Route path="/s/:sessionId">{({ sessionId }) => <SessionPage key={sessionId} sessionId={sessionId} />}</Route>
      </Router>,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Answer: Pregnancy' }));
    await user.click(screen.getByRole('button', { name: 'Does not apply' }));
    await user.type(screen.getByLabelText(WHY), 'hyster');
    await user.click(screen.getAllByRole('button', { name: /Enter vitals/ })[0] as HTMLElement);
    await user.keyboard('{F2}');
    expect(place.history.at(-1)).toBe(`/s/${other}`);
    const kept = 'Not sent: your answer to “Pregnancy” for RAMAN, Priya, chair 3 is kept.';
    expect(screen.getByText(kept)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Back to it' }));
    expect(screen.queryByText(kept)).toBeNull();
    expect(screen.getByLabelText(WHY)).toHaveValue('hyster');
    await user.type(screen.getByLabelText(WHY), 'ectomy{Enter}');
    expect(Object.keys(sessionStorage).filter((key) => key.includes(' answer '))).toEqual([]);
  });

  it('floor rule 13 nothing typed is nothing kept', async () => {
    const { user } = await aSheetUnderCall('');
    await user.keyboard('{F2}');
    expect(screen.queryByText(/^Not saved/)).toBeNull();
  });

  it('21 after a reload what this author left is still named, and nobody else’s', async () => {
    const { user, own } = await aSheetUnderCall('');
    const draft = (begunAt: string) =>
      JSON.stringify({ begunAt, takenAt: null, entries: { systolicBp: { kind: 'typed', text: '151' } } });
    const begunAt = new PlayedDay().at(41);
    sessionStorage.setItem(`chairside-draft ${JO.id} ${own}`, draft(begunAt));
    sessionStorage.setItem(`chairside-draft ${SAM.id} ${own}`, draft(begunAt));
    await user.keyboard('{F2}');
    expect(screen.getAllByText(/^Not saved/).map(({ textContent }) => textContent)).toEqual([KEPT]);
  });
});
