import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { pumpReadingsOf } from '@chairside/domain';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { openRunningPump } from './running-pump.fixture.js';

const dialog = () => within(screen.getByRole('dialog'));
const type = async (ml: string, user: UserEvent) => {
  await user.click(screen.getByRole('button', { name: 'Chart pump volume' }));
  await user.type(dialog().getByLabelText(/Pump shows/), ml);
};

describe('floor 11 a volume that the order cannot explain', () => {
  it('floor 11 is refused in words below its field, and no second press charts it', async () => {
    const { user, session } = openRunningPump();
    await type('300', user);
    expect(dialog().getByRole('alert')).toHaveTextContent('The order is 17 mL: the pump cannot have given 300.');
    expect(dialog().getByRole('button', { name: 'Chart volume' })).toBeDisabled();
    await user.keyboard('{Enter}{Enter}');
    expect(pumpReadingsOf(session())).toEqual([]);
  });

  it('floor 11 in a dialog of something else, it says where it is charted', async () => {
    const { user } = openRunningPump();
    await user.keyboard('p');
    await user.type(dialog().getByLabelText(/Pump shows/), '300');
    expect(dialog().getByRole('alert')).toHaveTextContent('chart it alone first, under “Chart pump volume”');
  });

  it('decision 43 given all the same, it is charted with why, and the story says what it lies beyond', async () => {
    const { user, session } = openRunningPump();
    await type('300', user);
    await user.click(dialog().getByRole('button', { name: 'It was given all the same: chart it' }));
    await user.type(dialog().getByLabelText(/How it came to be given/), 'the clamp was open');
    await user.click(dialog().getByRole('button', { name: 'Chart volume' }));
    await waitFor(() => expect(pumpReadingsOf(session())).toMatchObject([{ pumpMl: 300 }]));
    expect(screen.getByText(/300 mL from the pump, where 17 mL are ordered.*“the clamp was open”/)).toBeVisible();
  });

  it('floor 11 a question stands with the buttons that it holds back, in the foot that is always in view', async () => {
    const { user } = openRunningPump();
    await type('30', user);
    await user.click(dialog().getByRole('button', { name: 'Chart volume' }));
    const question = dialog().getByRole('alert');
    expect(question).toHaveTextContent('30 mL?');
    expect(question.closest('footer')).toContainElement(dialog().getByRole('button', { name: 'Chart volume' }));
  });

  it('floor 11 one that was charted in error is struck from the story with why, and stays readable', async () => {
    const { user, session } = openRunningPump();
    await type('8', user);
    await user.click(dialog().getByRole('button', { name: 'Chart volume' }));
    await user.click(
      await screen.findByRole('button', { name: 'The pump volume of 10:50, 8 mL, was charted in error' }),
    );
    await user.type(dialog().getByLabelText(/Reason/), 'misread the display');
    await user.click(dialog().getByRole('button', { name: 'Strike it' }));
    await waitFor(() => expect(pumpReadingsOf(session())).toEqual([]));
    expect(screen.getByText('Pump read 8 mL').tagName).toBe('S');
    expect(screen.getByText(/“misread the display”/)).toBeVisible();
  });
});
