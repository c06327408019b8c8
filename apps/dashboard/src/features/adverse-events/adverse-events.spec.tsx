import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { SessionPage } from '../sessions/session-page.js';
import { DR, PlayedDay } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';

function open() {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  chart(day, id, 40, aSet(128, 80));
  const shown = showOn({ day, now: day.at(45) }, <SessionPage sessionId={id} />);
  const events = () => shown.board().sessions[id]?.adverseEvents ?? [];
  return { ...shown, day, id, events, user: userEvent.setup() };
}
type User = ReturnType<typeof userEvent.setup>;
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const dialog = () => within(screen.getByRole('dialog'));
const card = () => within(screen.getByRole('heading', { name: 'Adverse events' }).closest('section') ?? document.body);

async function reportNausea(user: User): Promise<void> {
  await user.click(press('Nausea'));
  await user.click(press('Moderate'));
  await user.click(press('Report as adverse event: Nausea'));
}

describe('the card of adverse events', () => {
  it('a side effect is reported by one press: the record suggests a grade, and none is chosen beforehand', async () => {
    const { user, events } = open();
    await reportNausea(user);
    expect(dialog().getByText('The record suggests grade 2. You choose; both are kept.')).toBeVisible();
    expect(dialog().queryByRole('button', { pressed: true })).toBeNull();
    expect(dialog().getByRole('button', { name: 'Report' })).toBeDisabled();
    expect(dialog().getByText(/^Usual response, orders are the provider’s: /)).toBeVisible();
    await user.click(dialog().getByRole('button', { name: '1 · Little appetite' }));
    await user.click(dialog().getByRole('button', { name: 'Getting better' }));
    await user.click(dialog().getByRole('button', { name: 'Report' }));
    expect(events()).toMatchObject([{ term: 'nausea', states: [{ grade: 1, suggested: 2, outcome: 'recovering' }] }]);
    expect(card().getByText('Grade 1')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Report as adverse event: Nausea' })).toBeNull();
  });

  it('clinical.md 4 grade 2 says by when to tell the provider, until it is charted who was told', async () => {
    const { user, events } = open();
    await reportNausea(user);
    await user.click(dialog().getByRole('button', { name: '2 · Drinks less' }));
    await user.click(dialog().getByRole('button', { name: 'Ongoing' }));
    await user.click(dialog().getByRole('button', { name: 'Report' }));
    expect(card().getByText('Tell the provider by 11:00')).toBeVisible();
    expect(screen.getByText('Tell the provider')).toBeVisible();
    await user.click(press('Provider was told about Nausea'));
    await user.selectOptions(dialog().getByLabelText('Provider'), DR.name);
    await user.click(dialog().getByRole('button', { name: 'Chart as told' }));
    expect(events()[0]?.told).toMatchObject([{ providerId: DR.id, grade: 2 }]);
    expect(card().getByText(new RegExp(`${DR.name} told 10:45`))).toBeVisible();
    expect(screen.queryByText('Tell the provider')).toBeNull();
  });

  it('clinical.md 4 grade 3 asks for the provider at the chair and proposes the pause; it pauses nothing by itself', async () => {
    const { user, board, id } = open();
    await user.click(press('Report an adverse event'));
    await user.selectOptions(dialog().getByLabelText('What it is'), 'Seizure-like movements');
    await user.click(dialog().getByRole('button', { name: '3 · Any' }));
    await user.click(dialog().getByRole('button', { name: 'Ongoing' }));
    await user.click(dialog().getByRole('button', { name: 'Report' }));
    expect(card().getByText(/^Provider to the chair now\. Pause the pump\?/)).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('Provider to the chair');
    expect(board().sessions[id]?.status).toBe('infusing');
  });

  it('graded anew both judgements stay readable; one in error is struck with a reason', async () => {
    const { user, events } = open();
    await reportNausea(user);
    await user.click(dialog().getByRole('button', { name: '1 · Little appetite' }));
    await user.click(dialog().getByRole('button', { name: 'Ongoing' }));
    await user.click(dialog().getByRole('button', { name: 'Report' }));
    await user.click(press('Change grade or outcome: Nausea'));
    await user.click(dialog().getByRole('button', { name: 'Resolved' }));
    await user.click(dialog().getByRole('button', { name: 'Chart the change' }));
    expect(events()[0]?.states.map(({ outcome }) => outcome)).toEqual(['ongoing', 'resolved']);
    await user.click(press('Nausea was reported in error'));
    await user.type(dialog().getByLabelText('Reason, in your own words'), 'another chair');
    await user.click(dialog().getByRole('button', { name: 'Strike it' }));
    expect(events()[0]?.struck?.reason).toBe('another chair');
    expect(screen.getByText('Adverse event reported in error')).toBeVisible();
  });

  it('clinical.md 1.6 a stop for vomiting is asked for, with what it most likely was', async () => {
    const { user, day, elsewhere, id, events } = open();
    elsewhere('session:stop', { sessionId: id, reason: 'vomiting', pumpMl: 15 });
    expect(day).toBeDefined();
    expect(screen.getAllByText(/No adverse event is reported for it/).length).toBeGreaterThan(0);
    const [first] = screen.getAllByRole('button', { name: 'Report what it was stopped for' });
    if (first) await user.click(first);
    expect(dialog().getByLabelText('What it is')).toHaveDisplayValue('Vomiting');
    expect(dialog().getByLabelText('Stopped')).toBeChecked();
    await user.click(dialog().getByRole('button', { name: '1 · No treatment' }));
    await user.click(dialog().getByRole('button', { name: 'Resolved' }));
    await user.click(dialog().getByRole('button', { name: 'Report' }));
    expect(events()).toMatchObject([{ term: 'vomiting', states: [{ actions: ['stopped'] }] }]);
    expect(screen.queryByText(/No adverse event is reported for it/)).toBeNull();
  });
});
