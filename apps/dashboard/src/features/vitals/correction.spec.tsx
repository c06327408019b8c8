import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, PlayedDay } from './a-board.fixture.js';
import { chart, infusing } from './a-session.fixture.js';
import { dropDraft } from './entry-drafts.js';
import { VitalsEntrySheet } from './vitals-entry-sheet.js';

const SAVE = '{Control>}{Enter}{/Control}';

/** A reading with what no usual set holds: the mean that the cuff showed, and a pain that nobody had asked for. */
function correcting() {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const values = { systolicBp: 127, diastolicBp: 63, meanArterialPressure: 85, temperature: 36.9 };
  const readingId = chart(day, id, 40, { values, scales: { pain: 2 }, notTaken: { respiratoryRate: 'refused' } });
  const reading = day.session(id).readings.at(-1);
  dropDraft(JO.id, readingId);
  const { sent } = showOn(
    { day, now: day.at(41) },
    <VitalsEntrySheet sessionId={id} {...(reading ? { reading } : {})} onClose={jest.fn()} />,
  );
  return { sent, user: userEvent.setup(), mean: () => screen.getByLabelText('Mean arterial pressure') };
}

describe('the correction of a reading', () => {
  it('shows every measure that the reading holds, and is announced as what it is', () => {
    const { mean } = correcting();
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Correct a reading of RAMAN, Priya, chair 3');
    expect(mean()).toHaveValue('85');
    expect(screen.getByLabelText('Temperature')).toHaveValue('36.9');
    expect(screen.getByLabelText('Respiratory rate')).toHaveValue('Refused');
    expect(screen.getByRole('button', { name: '2', pressed: true })).toBeVisible();
  });

  it('empties the mean of other pressures, and asks about it once before it is saved without', async () => {
    const { sent, user, mean } = correcting();
    await user.keyboard('147/83');
    expect(mean()).toHaveValue('');
    await user.type(screen.getByLabelText('Why is it corrected?'), `misread${SAVE}`);
    expect(screen.getByRole('status')).toHaveTextContent('Not charted: MAP. Ctrl+Enter again saves without them.');
    expect(mean()).toHaveFocus();
    expect(sent).toEqual([]);
    await user.keyboard(`104${SAVE}`);
    const values = { systolicBp: 147, diastolicBp: 83, meanArterialPressure: 104, temperature: 36.9 };
    expect(sent).toEqual([expect.objectContaining({ payload: expect.objectContaining({ values }) })]);
  });
});
