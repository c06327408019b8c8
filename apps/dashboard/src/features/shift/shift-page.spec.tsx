import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { DR, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { ShiftPage } from './shift-page.js';

function aMorning(who = JO) {
  const day = new PlayedDay('2026-11-23T10:00:00.000Z', false);
  day.openList(['oxygen', 'suction']);
  return showOn({ day, now: day.at(20), who }, <ShiftPage />);
}
const list = (name: string) => within(screen.getByRole('region', { name }));

describe('floor rule 22 the page of the day', () => {
  it('floor rule 22 begins with the downtime sheet', () => {
    aMorning();
    const [first] = screen.getAllByRole('link');
    expect(first).toHaveAttribute('href', '/downtime');
  });

  it('floor rule 22 each item is ticked by a named person with the time', async () => {
    const { sent } = aMorning();
    expect(list('Opening list').getByRole('heading')).toHaveTextContent('Opening list: 2 of 7 open');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Suction works: Right' }));
    expect(sent).toMatchObject([{ name: 'day-list:mark', payload: { item: 'suction', found: 'right' } }]);
    expect(list('Opening list').getByRole('heading')).toHaveTextContent('Opening list: 1 of 7 open');
    expect(screen.getAllByText(`${JO.name}, 10:20`).length).toBeGreaterThan(0);
  });

  it('floor rule 22 what is not right takes a note, and waits for a provider, whom a nurse is not', async () => {
    const { sent } = aMorning();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Suction works: Not right' }));
    await user.type(screen.getByRole('textbox'), 'No pull');
    await user.click(screen.getByRole('button', { name: 'Chart it' }));
    expect(sent).toMatchObject([{ name: 'day-list:mark', payload: { found: 'not-right', note: 'No pull' } }]);
    expect(list('Not right at opening or closing').getByText(/“No pull”/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Decide' })).toBeNull();
  });

  it('floor rule 22 a provider decides on what was not right', async () => {
    const day = new PlayedDay();
    day.play('day-list:mark', { item: 'aed', found: 'not-right', note: 'Battery low' }, 5);
    const { sent } = showOn({ day, now: day.at(20), who: DR }, <ShiftPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    await user.type(screen.getByRole('textbox'), 'Spare battery is in');
    await user.click(screen.getAllByRole('button', { name: 'Decide' }).at(-1) as HTMLElement);
    expect(sent).toMatchObject([{ name: 'day-list:decide', payload: { words: 'Spare battery is in' } }]);
    expect(screen.getByText('Nothing was found that waits for a decision.')).toBeVisible();
  });

  it('floor rule 22 the closing list says by itself who is still here', () => {
    const day = new PlayedDay();
    infusing(day, '3', ['Raman', 'Priya', '2208']);
    showOn({ day, now: day.at(50) }, <ShiftPage />);
    expect(
      list('Closing list')
        .getByText(/Every patient has left/)
        .closest('li'),
    ).toHaveTextContent('○');
    expect(screen.queryByRole('button', { name: /Every patient has left/ })).toBeNull();
  });

  it('floor rule 22 a director plans who covers from when until when', async () => {
    const day = new PlayedDay();
    const { sent } = showOn({ day, now: day.at(20), who: DR }, <ShiftPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Plan the day' }));
    await user.click(screen.getByRole('button', { name: 'Add a turn' }));
    await user.type(screen.getByLabelText('From'), '10:00');
    await user.type(screen.getByLabelText('Until'), '17:30');
    await user.click(screen.getByRole('button', { name: 'Save the plan' }));
    const turn = { staffId: DR.id, from: '2026-11-23T10:00:00.000Z', until: '2026-11-23T17:30:00.000Z' };
    expect(sent).toMatchObject([{ name: 'covering:plan', payload: { turns: [turn] } }]);
    expect(screen.getByText(new RegExp(`10:00 to 17:30: ${DR.name}`))).toBeVisible();
  });
});
