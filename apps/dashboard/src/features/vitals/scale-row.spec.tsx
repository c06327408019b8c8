import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, PlayedDay } from './a-board.fixture.js';
import { risingPressure } from './a-session.fixture.js';
import { dropDraft } from './entry-drafts.js';
import { VitalsEntrySheet } from './vitals-entry-sheet.js';

function openSheet() {
  const day = new PlayedDay();
  const { id } = risingPressure(day);
  dropDraft(JO.id, id);
  showOn({ day, now: day.at(58) }, <VitalsEntrySheet sessionId={id} onClose={jest.fn()} />);
  const row = (name: RegExp) => screen.getByRole('group', { name });
  return { row, button: (name: RegExp, word: RegExp) => within(row(name)).getByRole('button', { name: word }) };
}

describe('a row of scale buttons', () => {
  it('FR2 asks "1 or 10?" when a 0 follows a 1, and Enter does not leave the row', async () => {
    const user = userEvent.setup();
    const { row, button } = openSheet();
    await user.click(screen.getByLabelText('Respiratory rate'));
    await user.keyboard('14{Enter}4{Enter}5{Enter}');
    await user.keyboard('10');
    expect(screen.getByRole('status')).toHaveTextContent('1 or 10? Press 1 again, or T for ten.');
    await user.keyboard('{Enter}');
    expect(row(/Nausea/)).toHaveFocus();
    expect(row(/Nausea/)).toHaveAccessibleName(/1 or 10\?/);
    expect(within(row(/Nausea/)).queryByRole('button', { pressed: true })).toBeNull();
    await user.keyboard('t');
    expect(button(/Nausea/, /^10/)).toHaveAttribute('aria-pressed', 'true');
  });

  it('FR2 asks which when a digit follows a tapped button', async () => {
    const user = userEvent.setup();
    const { button } = openSheet();
    await user.click(button(/Sedation/, /3 Loud/));
    await user.keyboard('0');
    expect(screen.getByRole('status')).toHaveTextContent('3 or 0? Press 3 again, or 0.');
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  });
});
