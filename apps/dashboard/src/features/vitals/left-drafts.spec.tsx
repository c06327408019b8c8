import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { BoardPage } from '../board/board-page.js';
import { showAt } from '../board/board.fixture.js';
import { SessionPage } from '../sessions/session-page.js';
import { openDialogs } from '../../ui/dialog.fixture.js';
import { JO, PlayedDay } from './a-board.fixture.js';
import { aSet, chart, infusing } from './a-session.fixture.js';

beforeEach(() => sessionStorage.clear());

/** Priya in chair 3, one of whose sets was being corrected when the tab was loaded again. */
function aCorrectionLeft() {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  chart(day, id, 40, aSet(138, 86));
  const reading = day.session(id).readings.at(-1)?.id ?? '';
  const entries = { systolicBp: { kind: 'typed', text: '128' } };
  const draft = { begunAt: day.at(41), takenAt: null, entries };
  sessionStorage.setItem(`chairside-draft ${JO.id} ${reading}`, JSON.stringify(draft));
  return { day, id, reading };
}

it('21 the board names a correction that was left, as a correction, and leads to its sheet', async () => {
  const { day, id, reading } = aCorrectionLeft();
  showAt(day, 43, <BoardPage />);
  const said = 'Not saved: your correction for RAMAN, Priya, chair 3 is kept as a draft, begun 10:41.';
  expect(await screen.findByText(said)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Back to it' })).toHaveAttribute('href', `/s/${id}?do=${reading}`);
});

it('21 what leads to a correction that was left opens it, with what was typed', () => {
  openDialogs();
  const { day, id, reading } = aCorrectionLeft();
  showAt(day, 43, <SessionPage sessionId={id} />, { path: `/s/${id}?do=${reading}` });
  expect(screen.getByLabelText('Systolic')).toHaveValue('128');
});
