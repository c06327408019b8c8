import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
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
  const onClose = jest.fn();
  const { sent } = showOn({ day, now: day.at(58) }, <VitalsEntrySheet sessionId={id} onClose={onClose} />);
  const user = userEvent.setup();
  const pad = within(screen.getByRole('group', { name: 'Number pad' }));
  const key = (name: string) => pad.getByRole('button', { name });
  const tap = async (...names: string[]) => {
    for (const name of names) await user.click(key(name));
  };
  return { user, sent, onClose, pad, key, tap };
}

describe('the number pad', () => {
  it('charts a whole set without a keyboard, the cursor staying in the fields', async () => {
    const { user, sent, onClose, tap } = openSheet();
    await tap('1', '6', '8', 'Next', '9', '8', 'Next', '1', '0', '2', 'Next', '9', '7', 'Next');
    expect(screen.getByLabelText('Oxygen')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: /^Air/ }));
    await tap('Next', '1', '6', 'Next', '4');
    await user.click(screen.getByRole('button', { name: /^Save set/ }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent[0]?.payload).toMatchObject({
      values: { systolicBp: 168, diastolicBp: 98, heartRate: 102, spo2: 97, oxygenFlow: 0, respiratoryRate: 16 },
      scales: { sedation: 4 },
    });
  });

  it('deletes the last digit, and all of a value that was just entered', async () => {
    const { user, tap } = openSheet();
    const field = screen.getByLabelText('Systolic');
    await tap('1', '7', 'Delete the last digit', '6', '8');
    expect(field).toHaveValue('168');
    // the cursor went on by itself, and goes back from the empty field
    await tap('Delete the last digit');
    expect(field).toHaveFocus();
    await user.click(screen.getByLabelText('Heart rate'));
    await user.click(field);
    await tap('Delete the last digit');
    expect(field).toHaveValue('');
  });

  it('FR5 asks about a big change, and Next is the second look as Enter is', async () => {
    const { user, tap } = openSheet();
    await user.click(screen.getByLabelText('Oxygen saturation'));
    await tap('7', '9', 'Next');
    expect(screen.getByRole('status')).toHaveTextContent('SpO₂ 79? Was 97');
    await tap('Next');
    expect(screen.getByLabelText('Oxygen')).toHaveFocus();
  });

  it('FR5 says how many keys behind a value that is asked about were not taken', async () => {
    const { user, tap } = openSheet();
    await user.click(screen.getByLabelText('Oxygen saturation'));
    await tap('1', '2', '0');
    expect(screen.getByLabelText('Oxygen saturation')).toHaveValue('12');
    expect(screen.getByRole('status')).toHaveTextContent(/SpO₂ 12\?.*1 more key was ignored/);
    await tap('4');
    expect(screen.getByRole('status')).toHaveTextContent('2 more keys were ignored');
  });

  it('is off while the cursor stands in no field of the set: a correction keeps its values while its reason is written', async () => {
    const day = new PlayedDay();
    const { id } = risingPressure(day);
    const reading = day.session(id).readings.at(-1);
    if (!reading) throw new Error('a set was charted');
    dropDraft(JO.id, reading.id);
    showOn({ day, now: day.at(58) }, <VitalsEntrySheet sessionId={id} reading={reading} onClose={jest.fn()} />);
    const user = userEvent.setup();
    await user.click(screen.getByLabelText('Heart rate'));
    const five = within(screen.getByRole('group', { name: 'Number pad' })).getByRole('button', { name: '5' });
    expect(five).toBeEnabled();
    await user.click(screen.getByLabelText('Why is it corrected?'));
    expect(five).toBeDisabled();
    await user.click(screen.getByLabelText('Heart rate'));
    expect(five).toBeEnabled();
  });

  it('has its point in one place, and takes it only where a value has decimals', async () => {
    const { user, pad } = openSheet();
    const point = pad.getByRole('button', { name: 'Decimal point' });
    expect(point).toBeDisabled();
    await user.click(screen.getByLabelText('Oxygen'));
    expect(point).toBeEnabled();
  });
});
