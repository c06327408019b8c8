import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, PlayedDay, SAM } from './a-board.fixture.js';
import { infusing } from './a-session.fixture.js';
import { dropDraft } from './entry-drafts.js';
import { VitalsEntrySheet } from './vitals-entry-sheet.js';

beforeEach(() => sessionStorage.clear());

const stored = () => Object.entries({ ...sessionStorage }).filter(([key]) => key.startsWith('chairside-draft'));

/** A sheet in which somebody typed at minute 41, and a tab that was then reloaded. */
async function reloaded() {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const user = userEvent.setup();
  const open = (minute: number, who = JO) => {
    cleanup();
    return showOn({ day, now: day.at(minute), who }, <VitalsEntrySheet sessionId={id} onClose={jest.fn()} />);
  };
  dropDraft(JO.id, id);
  open(41);
  await user.keyboard('151/88{Enter}84{Enter}9');
  cleanup();
  const left = stored();
  dropDraft(JO.id, id);
  left.forEach(([key, text]) => sessionStorage.setItem(key, String(text)));
  return { id, user, open, left };
}

describe('the draft of a set', () => {
  it('outlives a reload for its author, and says since when it stands', async () => {
    const { open } = await reloaded();
    open(50);
    expect(screen.getByText('Draft of 10:41, yours.')).toBeVisible();
    expect(screen.getByLabelText('Diastolic')).toHaveValue('88');
    expect(screen.getByLabelText('Heart rate')).toHaveValue('84');
    expect(screen.getByLabelText('Oxygen saturation')).toHaveValue('9');
  });

  it('is stored as ids and values only', async () => {
    const { left } = await reloaded();
    expect(left).toHaveLength(1);
    expect(JSON.stringify(left)).not.toMatch(/Raman|Priya|2208|Kimura/i);
  });

  it('is offered to nobody else, and to nobody after eight hours', async () => {
    const { open } = await reloaded();
    open(50, SAM);
    expect(screen.getByLabelText('Systolic')).toHaveValue('');
    open(41 + 8 * 60 + 1);
    expect(screen.getByLabelText('Systolic')).toHaveValue('');
    expect(stored()).toEqual([]);
  });

  it('is gone when it is discarded, with the cursor in the first field', async () => {
    const { open, user } = await reloaded();
    open(50);
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.getByLabelText('Systolic')).toHaveValue('');
    expect(screen.getByLabelText('Systolic')).toHaveFocus();
    expect(screen.queryByText(/Draft of/)).toBeNull();
    expect(stored()).toEqual([]);
  });

  it('is forgotten when the set is saved', async () => {
    const { open, user } = await reloaded();
    const { sent } = open(42);
    await user.click(screen.getByLabelText('Oxygen saturation'));
    await user.keyboard('98');
    await user.keyboard('{Control>}{Enter}{Enter}{/Control}');
    expect(sent).toHaveLength(1);
    expect(stored()).toEqual([]);
  });

  it('that another version of the board stored is not taken up', async () => {
    const { open, left } = await reloaded();
    left.forEach(([key]) => sessionStorage.setItem(key, '{"begunAt":"2026-11-23T10:41:00.000Z","entries":{"x":1}}'));
    open(50);
    expect(screen.getByLabelText('Systolic')).toHaveValue('');
  });
});
