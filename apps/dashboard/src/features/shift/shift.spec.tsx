import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { DR, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { Cover } from './cover.js';
import { ShiftPage } from './shift-page.js';

const list = (name: string) => within(screen.getByRole('region', { name }));

describe('the covering provider of the hour', () => {
  it('floor 22 says that nobody covers; a provider does with two taps', async () => {
    const day = new PlayedDay();
    const { sent } = showOn({ day, now: day.at(30), who: DR }, <Cover />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Nobody covers' }));
    await user.click(await screen.findByRole('button', { name: 'I cover now' }));
    expect(sent).toMatchObject([{ name: 'cover:set', payload: { providerId: DR.id } }]);
    expect(screen.getByRole('button', { name: `Covers ${DR.name}` })).toBeVisible();
  });

  it('floor 22 an hour is set ahead, and a time that is over is refused while it is typed', async () => {
    const day = new PlayedDay();
    const { sent } = showOn({ day, now: day.at(30), who: DR }, <Cover />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Nobody covers' }));
    const form = within(await screen.findByRole('dialog', { name: 'Covering provider' }));
    await user.selectOptions(form.getByLabelText('Who covers'), DR.name);
    await user.type(form.getByLabelText('From'), '0900');
    expect(form.getByText('This time is over. Leave it empty for now.')).toBeVisible();
    expect(form.getByRole('button', { name: 'Set' })).toBeDisabled();
    await user.clear(form.getByLabelText('From'));
    await user.type(form.getByLabelText('From'), '13:00');
    await user.click(form.getByRole('button', { name: 'Set' }));
    expect(sent).toMatchObject([{ name: 'cover:set', payload: { providerId: DR.id, from: day.at(180) } }]);
    expect(screen.getByRole('button', { name: 'Nobody covers' })).toBeVisible();
  });

  it('floor 22 a nurse reads it, and changes nothing', () => {
    const day = new PlayedDay();
    showOn({ day, now: day.at(30), who: JO }, <Cover />);
    expect(screen.getByText('Nobody covers')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the opening list', () => {
  it('floor 22 an item is right at one tap, with who and when; what is not right says what', async () => {
    const day = new PlayedDay();
    const { sent } = showOn({ day, now: day.at(5), who: JO }, <ShiftPage />);
    const user = userEvent.setup();
    const opening = list('Opening list');
    await user.click(opening.getByRole('button', { name: 'Right: Suction: draws' }));
    expect(sent).toMatchObject([{ name: 'shift:check', payload: { list: 'opening', item: 'suction' } }]);
    expect(opening.getByText(`${JO.name}, 10:05`)).toBeVisible();
    await user.click(opening.getByRole('button', { name: /^Not right: Defibrillator/ }));
    await user.type(opening.getByLabelText('What is not right'), 'Pads out of date');
    await user.click(opening.getByRole('button', { name: 'Chart it' }));
    expect(sent.at(-1)).toMatchObject({ payload: { item: 'aed', wrong: 'Pads out of date' } });
    expect(opening.getByText('Pads out of date')).toBeVisible();
    expect(opening.queryByRole('button', { name: /Controlled drug/ })).toBeNull();
  });
});
