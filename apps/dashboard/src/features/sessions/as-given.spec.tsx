import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { stepsBeyond } from '@chairside/domain';
import { screen, waitFor, within } from '@testing-library/react';
import { openRunningPump } from './running-pump.fixture.js';

const dialog = () => within(screen.getByRole('dialog'));
const OFFER = 'It was given all the same: chart it';

describe('decision 43 what was given all the same is charted', () => {
  it('decision 43 a rate beyond the hard limit: a reason is asked, what happens is said, and it stands in the story', async () => {
    const { user, session } = openRunningPump();
    await user.keyboard('r');
    await user.type(dialog().getByLabelText(/Pump shows/), '8.5');
    await user.type(dialog().getByLabelText(/New rate/), '25');
    expect(dialog().queryByRole('button', { name: OFFER })).toBeNull();
    await user.type(dialog().getByLabelText(/New rate/), '5');
    await user.click(dialog().getByRole('button', { name: 'Other' }));
    await user.click(dialog().getByRole('button', { name: OFFER }));
    const part = within(dialog().getByRole('region', { name: 'It was given all the same' }));
    expect(part.getByText(/Chart only what has been given/)).toBeVisible();
    expect(part.getByText(/stays open until a provider has signed/)).toBeVisible();
    const chart = dialog().getByRole('button', { name: 'Chart new rate' });
    expect(chart).toBeDisabled();
    await user.type(part.getByLabelText(/How it came to be given/), 'found at this rate');
    await user.click(chart);
    await waitFor(() => expect(session().steps.at(-1)).toMatchObject({ move: 'change-rate', rateMlPerHour: 255 }));
    expect(stepsBeyond(session())).toMatchObject([{ given: { words: 'found at this rate' } }]);
    const limit = 'beyond the hard limit of 1.5 mg/kg/h: 7.5 mg/kg/h';
    expect(screen.getByText(new RegExp(`given without an order.*${limit}.*“found at this rate”`))).toBeVisible();
  });

  it('decision 43 who takes it back asks for the order again', async () => {
    const { user, session } = openRunningPump();
    await user.keyboard('r');
    await user.type(dialog().getByLabelText(/New rate/), '255');
    await user.click(dialog().getByRole('button', { name: OFFER }));
    await user.click(dialog().getByRole('button', { name: 'It was not given' }));
    expect(dialog().getByRole('status')).toHaveTextContent('nobody may order it');
    expect(dialog().getByRole('button', { name: 'Chart new rate' })).toBeDisabled();
    expect(stepsBeyond(session())).toEqual([]);
  });

  it('decision 43 a bolus under a protocol that knows none is charted where it was found given', async () => {
    const { user, session } = openRunningPump();
    await user.click(screen.getByRole('button', { name: 'Bolus found given' }));
    await user.type(dialog().getByLabelText(/Bolus, from the pump/), '3.4');
    await user.type(dialog().getByLabelText(/How it came to be given/), 'pressed at the pump');
    await user.click(dialog().getByRole('button', { name: 'Chart bolus' }));
    await waitFor(() => expect(session().steps.at(-1)).toMatchObject({ move: 'bolus', bolusMl: 3.4 }));
    expect(stepsBeyond(session())).toMatchObject([{ given: { findings: [{ kind: 'unordered' }] } }]);
  });
});
