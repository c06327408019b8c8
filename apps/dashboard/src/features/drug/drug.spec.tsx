import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { SessionPage } from '../sessions/session-page.js';
import { DR, JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { DrugLine } from './drug-line.js';
import { DrugPage } from './drug-page.js';

const PRODUCT = 'ketamine-500-in-10' as const;

/** 35 mg drawn for a patient whose order is for 34, and stopped at 27.5 mg. */
function aDay({ isWasted = false } = {}) {
  const day = new PlayedDay();
  const vialId = day.play('vial:open', { product: PRODUCT, lot: 'K4471', expiresOn: '2027-06-30' }, 25);
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  day.play('vial:draw', { vialId, sessionId: id, ml: 0.7 }, 29);
  day.play('session:stop', { sessionId: id, reason: 'vomiting', pumpMl: 13.75 }, 62);
  if (isWasted) day.play('waste:record', { from: 'syringe', sessionId: id, mg: 7.5 }, 65);
  return { day, id, vialId };
}
const dialog = (name: string) => within(screen.getByRole('dialog', { name }));
const card = () => within(screen.getByRole('heading', { name: 'Drug' }).closest('section') ?? document.body);

describe('the drug of a patient', () => {
  it('clinical 8 says what is left by the record of the pump, and wastes it with one button and a look', async () => {
    const { day, id } = aDay();
    const { sent } = showOn({ day, now: day.at(65) }, <SessionPage sessionId={id} />);
    expect(card().getByText('Left').nextSibling).toHaveTextContent('7.5 mg 3.75 mL');
    expect(
      screen.getByText(/7.5 mg of the drug are left and not charted as wasted. It holds nobody back/),
    ).toBeVisible();
    await userEvent.setup().click(card().getByRole('button', { name: 'Waste 7.5 mg' }));
    expect(dialog('Chart a waste').getByText('By the record 7.5 mg are left. Chart what you see.')).toBeVisible();
    await userEvent.setup().click(dialog('Chart a waste').getByRole('button', { name: 'Chart as wasted' }));
    const payload = { from: 'syringe', sessionId: id, mg: 7.5, at: day.at(65) };
    expect(sent).toMatchObject([{ name: 'waste:record', payload }]);
    expect(card().getByText(/waits for a second person/)).toBeVisible();
    expect(card().queryByRole('button', { name: 'I saw it' })).toBeNull();
  });

  it('clinical 8 is drawn from an open vial, with what that is in mg beside what the order is for', async () => {
    const { day, id, vialId } = aDay();
    const { sent } = showOn({ day, now: day.at(65) }, <SessionPage sessionId={id} />);
    const user = userEvent.setup();
    await user.click(card().getByRole('button', { name: 'Draw from a vial' }));
    const form = dialog('Draw from a vial');
    expect(form.getByRole('button', { name: /Lot K4471, opened 10:25: 9.3 mL left/, pressed: true })).toBeVisible();
    expect(form.getByText('The order is for 34 mg, which is 0.68 mL of this vial.')).toBeVisible();
    await user.type(form.getByLabelText(/Drawn/), '0,2');
    expect(form.getByText(/^10 mg\./)).toBeVisible();
    // 35 mg were drawn already: a second draw is asked about in words and on the button
    expect(form.getByRole('alert')).toHaveTextContent(
      '45 mg would be drawn for an order of 34 mg. Look at the syringe',
    );
    await user.click(form.getByRole('button', { name: 'It is so: chart it' }));
    expect(sent).toMatchObject([{ name: 'vial:draw', payload: { vialId, sessionId: id, ml: 0.2, confirmed: true } }]);
  });
});

describe('the second person', () => {
  it('floor 12 types what they saw without being shown the figure, and another one is refused without telling it', async () => {
    const { day, id } = aDay({ isWasted: true });
    const { sent, board } = showOn({ day, now: day.at(70), who: SAM }, <DrugPage />);
    expect(document.body).not.toHaveTextContent('7.5 mg wasted');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'I saw it: A waste' }));
    const form = dialog('What did you see?');
    expect(form.getByText(/A waste: 3 · Priya Raman/)).toBeVisible();
    await user.type(form.getByLabelText(/You saw/), '8');
    await user.click(form.getByRole('button', { name: 'Confirm under my name' }));
    expect(form.getByRole('alert')).toHaveTextContent('This is not what J. Kimura RN charted. Look again together');
    expect(form.getByRole('alert')).not.toHaveTextContent('7.5');
    await user.clear(form.getByLabelText(/You saw/));
    await user.type(form.getByLabelText(/You saw/), '7.5');
    await user.click(form.getByRole('button', { name: 'Confirm under my name' }));
    expect(sent.at(-1)).toMatchObject({ name: 'drug:witness', payload: { seen: 7.5 } });
    const record = Object.values(board().drug).find(({ kind }) => kind === 'waste');
    expect(record).toMatchObject({ from: 'syringe', sessionId: id, witness: { by: SAM.id } });
    expect(screen.getByText('7.5 mg wasted')).toBeVisible();
    expect(screen.getByText(/seen by S. Dlamini RN 11:10/)).toBeVisible();
  });

  it('floor 12 is never who charted it', () => {
    const { day } = aDay({ isWasted: true });
    showOn({ day, now: day.at(70), who: JO }, <DrugPage />);
    expect(screen.queryByRole('button', { name: /I saw it/ })).toBeNull();
    expect(screen.getByText(/you charted it: another person confirms it/)).toBeVisible();
  });
});

describe('the page of the drug', () => {
  it('clinical 8 shows each vial and lot, and what is still to account for', () => {
    const { day } = aDay({ isWasted: true });
    showOn({ day, now: day.at(70) }, <DrugPage />);
    const row = within(screen.getByRole('region', { name: 'Each vial' })).getByRole('row', { name: /K4471/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent?.trim());
    const NONE = '0 mg 0 mL';
    const inVial = '465 mg 9.3 mL';
    const became = ['35 mg 0.7 mL', '27.5 mg 0.55 mL', '7.5 mg 0.15 mL', NONE];
    expect(cells.slice(2, 9)).toEqual([...became, inVial, NONE, NONE]);
    const lot = within(screen.getByRole('region', { name: 'By lot' }));
    const heads = lot.getAllByRole('columnheader').map(({ textContent }) => textContent);
    const places = ['In open vials', 'In syringes in use', 'Missing'];
    expect(heads).toEqual(['Lot', 'Vials', 'Opened', 'Given', 'Wasted', 'Returned', ...places]);
    const figures = lot.getAllByRole('cell').map(({ textContent }) => textContent);
    expect(figures).toEqual(['1', '500 mg 10 mL', ...became.slice(1), inVial, NONE, NONE]);
    expect(screen.getByText('The day does not close yet.')).toBeVisible();
  });

  it('floor rule 12 what is left when the drug has ended is missing until it is wasted, in mg, mL and per cent', () => {
    const { day } = aDay();
    showOn({ day, now: day.at(65) }, <DrugPage />);
    const row = within(screen.getByRole('region', { name: 'By lot' })).getByRole('row', { name: /K4471/ });
    expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent('7.5 mg 0.15 mL1.5 %');
  });

  it('6.3 a waste that nobody saw for an hour is marked', () => {
    const { day } = aDay({ isWasted: true });
    showOn({ day, now: day.at(126) }, <DrugPage />);
    expect(screen.getByLabelText('Look soon')).toBeVisible();
  });

  it('floor 22 a count says what is expected once a figure stands there, and asks why it differs', async () => {
    const { day } = aDay();
    day.play('drug-count:record', { moment: 'opening', product: PRODUCT, vials: 10 }, 1, SAM);
    const { sent } = showOn({ day, now: day.at(70), who: DR }, <DrugPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Count vials' }));
    const form = dialog('Count unopened vials');
    await user.click(form.getByRole('button', { name: 'Closing count' }));
    await user.click(form.getByRole('button', { name: 'Ketamine 500 mg in 10 mL' }));
    expect(form.queryByText(/expected/)).toBeNull();
    await user.type(form.getByLabelText(/Counted/), '8');
    expect(form.getByText(/9 expected. Count again together/)).toBeVisible();
    expect(form.getByRole('button', { name: 'Chart the count' })).toBeDisabled();
    await user.type(form.getByLabelText('Why it differs'), 'one is broken');
    await user.click(form.getByRole('button', { name: 'Chart the count' }));
    const payload = { moment: 'closing', product: PRODUCT, vials: 8, reason: 'one is broken' };
    expect(sent).toMatchObject([{ name: 'drug-count:record', payload }]);
  });
});

describe('the line of the board', () => {
  const remote = { ...JO, role: 'remote-monitor' as const };
  it.each([
    ['leads whom it is open for to the page of the drug', JO, 1],
    ['offers nobody else a page that is closed', remote, 0],
  ])('%s', (_, who, links) => {
    const { day } = aDay();
    showOn({ day, now: day.at(65), who }, <DrugLine board={day.board} />);
    expect(screen.queryAllByRole('link', { name: /to reconcile/ })).toHaveLength(links);
  });
});
