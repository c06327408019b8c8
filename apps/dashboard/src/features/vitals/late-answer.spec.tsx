import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { heldAnswers } from '../../live/held-answer.fixture.js';
import { accepted, refused } from '../../live/live.fixture.js';
import type { LinkState } from '../../live/use-link.js';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, PlayedDay } from './a-board.fixture.js';
import { infusing } from './a-session.fixture.js';
import { dropDraft } from './entry-drafts.js';
import { VitalsEntrySheet } from './vitals-entry-sheet.js';

/** Two chairs whose sheets are opened one after the other, as on the board. */
function twoChairs(link: (day: PlayedDay) => LinkState = () => ({ kind: 'live' })) {
  const day = new PlayedDay();
  const three = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const five = infusing(day, '5', ['Okafor', 'Amara', '1984']);
  for (const id of [three, five]) dropDraft(JO.id, id);
  const { sent, Holding } = heldAnswers();
  function Board() {
    const [open, setOpen] = useState<string | null>(three);
    return (
      <Holding>
        <button onClick={() => setOpen(three)}>Open 3</button>
        <button onClick={() => setOpen(five)}>Open 5</button>
        {open !== null && <VitalsEntrySheet key={open} sessionId={open} onClose={() => setOpen(null)} />}
      </Holding>
    );
  }
  showOn({ day, now: day.at(41), link: link(day) }, <Board />);
  return { day, sent, user: userEvent.setup() };
}

const notLive = (day: PlayedDay): LinkState => ({
  kind: 'not-live',
  since: day.at(40),
  valuesAreOld: true,
  reason: 'silent',
});
const SAVE = '{Control>}{Enter}{/Control}{Control>}{Enter}{/Control}';

describe('a set whose answer is late', () => {
  it('closes its own sheet only: the one opened meanwhile stays, with what was typed', async () => {
    const { sent, user } = twoChairs();
    await user.keyboard(`151/88${SAVE}`);
    await user.click(screen.getByRole('button', { name: /Close/ }));
    await user.click(screen.getByText('Open 5'));
    await user.keyboard('149');
    await act(async () => Promise.resolve(sent[0]?.answer(accepted())));
    expect(screen.getByRole('dialog', { name: /OKAFOR/ })).toBeVisible();
    expect(screen.getByLabelText('Systolic')).toHaveValue('149');
  });

  it('closes its sheet at once when it is kept on this device', async () => {
    const { sent, user } = twoChairs(notLive);
    await user.keyboard(`151/88${SAVE}`);
    expect(sent).toHaveLength(1);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is read-only while it is on its way, so that no typed value is lost', async () => {
    const { user } = twoChairs();
    await user.keyboard(`151/88${SAVE}`);
    const systolic = screen.getByLabelText('Systolic');
    await user.click(systolic);
    await user.keyboard('9');
    await user.keyboard('{Enter}');
    expect(systolic).toHaveValue('151');
    expect(systolic).toHaveAttribute('readonly');
    expect(screen.getByRole('button', { name: /5 Awake/ })).toBeDisabled();
    expect(screen.getByRole('button', { name: /Sending/ })).toBeDisabled();
  });

  it('is watched while its sheet stands, and told by the screen after', async () => {
    const { sent, user } = twoChairs();
    await user.keyboard(`151/88${SAVE}`);
    expect(sent[0]?.isWatched?.()).toBe(true);
    await user.click(screen.getByRole('button', { name: /Close/ }));
    expect(sent[0]?.isWatched?.()).toBe(false);
  });

  it('that is refused in the end takes nothing from the draft begun since, and is offered after it', async () => {
    const { sent, user } = twoChairs(notLive);
    await user.keyboard(`151/88${SAVE}`);
    await user.click(screen.getByText('Open 3'));
    await user.keyboard('163/97');
    await user.click(screen.getByRole('button', { name: /Keep as draft/ }));
    await act(async () => Promise.resolve(sent[0]?.answer(refused('patient-mismatch'))));
    await user.click(screen.getByText('Open 3'));
    expect(screen.getByLabelText('Systolic')).toHaveValue('163');
    await user.keyboard(SAVE);
    expect(sent).toHaveLength(2);
    await user.click(screen.getByText('Open 3'));
    expect(screen.getByLabelText('Systolic')).toHaveValue('151');
    expect(screen.getByRole('status')).toHaveTextContent('This set was not saved.');
  });
});
