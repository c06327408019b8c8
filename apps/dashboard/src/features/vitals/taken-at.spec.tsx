import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, PlayedDay } from './a-board.fixture.js';
import { infusing } from './a-session.fixture.js';
import { dropDraft } from './entry-drafts.js';
import { Sheet } from './entry.fixture.js';
import { takenUp } from './entry-state.js';
import { VitalsEntrySheet } from './vitals-entry-sheet.js';

async function withTime(text: string) {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  dropDraft(JO.id, id);
  const { sent } = showOn({ day, now: day.at(41) }, <VitalsEntrySheet sessionId={id} onClose={jest.fn()} />);
  const user = userEvent.setup();
  await user.keyboard('151/88');
  await user.click(screen.getByRole('button', { name: 'change' }));
  await user.keyboard(text);
  return { day, sent, user, save: () => user.click(screen.getByRole('button', { name: /Save set/ })) };
}

describe('the time of a set', () => {
  it.each(['10:99', '10:', ' '])('typed as "%s" is said to be none, and nothing is saved', async (text) => {
    const { sent, save } = await withTime(text);
    await save();
    await save();
    expect(sent).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('Write the time as 10:56.');
    expect(screen.getByLabelText(/Taken at/)).toHaveFocus();
    expect(screen.getByLabelText(/Taken at/)).toBeInvalid();
  });

  it('is taken over by Save as it stands', async () => {
    const { day, sent, save } = await withTime('10:38');
    await save();
    await save();
    expect(sent[0]?.payload).toMatchObject({ takenAt: day.at(38) });
  });

  it('is asked again, like what is missing, when the draft of a set is taken up later', () => {
    const day = new PlayedDay();
    const session = day.session(infusing(day, '3', ['Raman', 'Priya', '2208']));
    const sheet = new Sheet(session, day.at(41)).keys(...'151/88').act({ type: 'time', takenAt: day.at(41) });
    sheet.save();
    expect(sheet.state).toMatchObject({ isTimeChosen: true, areGapsSaid: true });
    sheet.state = takenUp(sheet.state);
    sheet.act({ type: 'save', now: day.at(60) });
    expect(sheet.state.notice).toEqual({ kind: 'time' });
    sheet.act({ type: 'time', takenAt: day.at(60) }).act({ type: 'save', now: day.at(60) });
    expect(sheet.state.notice).toMatchObject({ kind: 'gaps' });
  });
});
