import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DR, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { showOn } from './played-screen.fixture.js';
import { SessionPage } from './session-page.js';

/** 68 kg, 34 mg in 17 mL over 40 minutes at 25.5 mL/h since 10:30; it is 10:50. */
function open(who = JO, play: (day: PlayedDay, id: string) => void = () => undefined) {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  play(day, id);
  const shown = showOn({ day, now: day.at(50), who }, <SessionPage sessionId={id} />);
  return { ...shown, id, session: () => shown.board().sessions[id], user: userEvent.setup() };
}
const dialog = () => within(screen.getByRole('dialog'));
const banner = () => screen.getByRole('region', { name: 'Patient' });

describe('a dose that changes while the drug runs', () => {
  it('floor 10 R opens a dialog that sends to the pump first, and chooses no reason', async () => {
    const { user, session } = open();
    await user.keyboard('r');
    expect(dialog().getByText('Do it at the pump first.')).toBeVisible();
    expect(dialog().getByText(/Charted so far: 25.5 mL\/h/)).toBeVisible();
    await user.type(dialog().getByLabelText(/New rate/), '12.7');
    await user.type(dialog().getByLabelText(/Pump shows/), '8.5');
    expect(dialog().getByRole('button', { name: 'Chart new rate' })).toBeDisabled();
    await user.click(dialog().getByRole('button', { name: 'Distress' }));
    await user.click(dialog().getByRole('button', { name: 'Chart new rate' }));
    await waitFor(() => expect(session()?.steps.at(-1)).toMatchObject({ move: 'change-rate', rateMlPerHour: 12.7 }));
    expect(banner()).toHaveTextContent('8.5 of 17 mL · 12.7 mL/h');
    expect(screen.getByText(/New rate · 12.7 mL\/h · Distress · pump read 8.5 mL/)).toBeVisible();
  });

  it('floor 12 faster than the order asks for a provider by name and for the read-back of this figure', async () => {
    const { user, session } = open();
    await user.keyboard('r');
    await user.type(dialog().getByLabelText(/Pump shows/), '8.5');
    await user.type(dialog().getByLabelText(/New rate/), '30');
    await user.click(dialog().getByRole('button', { name: 'Pain' }));
    const chart = dialog().getByRole('button', { name: 'Chart new rate' });
    expect(chart).toBeDisabled();
    await user.selectOptions(dialog().getByLabelText('Provider who decided'), DR.name);
    await user.click(dialog().getByLabelText(/I read it back, and it was confirmed: 0.882 mg\/kg\/h/));
    expect(chart).toBeEnabled();
    await user.type(dialog().getByLabelText(/New rate/), '{Backspace}{Backspace}31');
    expect(chart).toBeDisabled();
    await user.click(dialog().getByLabelText(/I read it back/));
    await user.click(chart);
    await waitFor(() => expect(session()?.steps.at(-1)).toMatchObject({ rateMlPerHour: 31, orderedBy: DR.id }));
    expect(screen.getByText(/by voice and read back/)).toBeVisible();
  });

  it('floor 12 a provider who was named for another figure is not named for one that the nurse decides alone', async () => {
    const { user, session } = open();
    await user.keyboard('r');
    await user.type(dialog().getByLabelText(/Pump shows/), '8.5');
    await user.type(dialog().getByLabelText(/New rate/), '30');
    await user.click(dialog().getByRole('button', { name: 'Pain' }));
    await user.selectOptions(dialog().getByLabelText('Provider who decided'), DR.name);
    await user.click(dialog().getByLabelText(/I read it back/));
    await user.type(dialog().getByLabelText(/New rate/), '{Backspace}{Backspace}20');
    await user.click(dialog().getByRole('button', { name: 'Chart new rate' }));
    await waitFor(() => expect(session()?.steps.at(-1)).toMatchObject({ rateMlPerHour: 20, orderedBy: null }));
  });

  it('3.3 a rate beyond the hard limit says what to do, and is not offered to be charted', async () => {
    const { user } = open(DR);
    await user.keyboard('r');
    await user.type(dialog().getByLabelText(/Pump shows/), '8.5');
    await user.type(dialog().getByLabelText(/New rate/), '255');
    await user.click(dialog().getByRole('button', { name: 'Other' }));
    expect(dialog().getByRole('status')).toHaveTextContent('7.5 mg/kg/h is above the hard limit of 1.5');
    expect(dialog().getByRole('button', { name: 'Chart new rate' })).toBeDisabled();
  });

  it('a provider changes the order; the dialog of the rate then says what it needs', async () => {
    const { user, session } = open(DR);
    await user.click(screen.getByRole('button', { name: 'Change order' }));
    expect(dialog().getByText('Now ordered: 0.5 mg/kg over 40 min in all.')).toBeVisible();
    await user.type(dialog().getByLabelText(/^Dose/), '0.75');
    await user.type(dialog().getByLabelText(/^Over/), '60');
    await user.type(dialog().getByLabelText(/Reason/), 'partial answer');
    await user.click(dialog().getByRole('button', { name: 'Sign order' }));
    await waitFor(() => expect(session()?.earlierOrders).toHaveLength(1));
    await user.keyboard('r');
    expect(dialog().getByText(/The order needs 25.5 mL\/h for 25.5 mL to be in by 11:30/)).toBeVisible();
  });

  it('floor 11 a cleared counter, a time it stood and a volume that was lost are charted and told', async () => {
    const { user, session } = open(JO, (day, id) => day.play('pump:read', { sessionId: id, pumpMl: 8.4 }, 50));
    await user.click(screen.getByRole('button', { name: 'Not delivered' }));
    await user.type(dialog().getByLabelText(/did not reach/), '2');
    await user.click(dialog().getByRole('button', { name: 'Chart' }));
    await waitFor(() => expect(banner()).toHaveTextContent('2 mL of it not delivered'));
    expect(banner()).toHaveTextContent('12.8 of 34 mg');
    await user.click(screen.getByRole('button', { name: 'New bag or counter' }));
    await user.type(dialog().getByLabelText(/counter showed before/), '8.4');
    await user.click(dialog().getByLabelText('A new bag was hung'));
    await user.click(dialog().getByRole('button', { name: 'Chart' }));
    await waitFor(() => expect(session()?.pumpNotes.at(-1)).toMatchObject({ note: 'cleared', isNewBag: true }));
    await user.click(screen.getByRole('button', { name: 'Pump was off' }));
    await user.type(dialog().getByLabelText('Pump was off from'), '1042');
    await user.type(dialog().getByLabelText('Until'), '1045');
    await user.click(dialog().getByRole('button', { name: 'Chart' }));
    await waitFor(() => expect(screen.getByText('Pump was off 10:42 to 10:45')).toBeVisible());
    expect(screen.getByText('New bag, counter cleared at 8.4 mL')).toBeVisible();
  });

  it('3.4 a bolus is offered where the protocol knows one, and one that is not ordered needs a provider', async () => {
    const { user, session } = open(JO, (day, id) => {
      const { protocolId } = day.session(id);
      const protocol = day.board.protocols[protocolId];
      if (!protocol?.doseGuards) throw new Error('a drug was expected');
      const doseGuards = { ...protocol.doseGuards, bolusMgPerKg: { soft: 0.25, hardFrom: 0.5 } };
      day.board = { ...day.board, protocols: { [protocolId]: { ...protocol, doseGuards } } };
    });
    await user.click(screen.getByRole('button', { name: 'Chart bolus' }));
    expect(dialog().getByText('No bolus is ordered, or it was given.')).toBeVisible();
    await user.type(dialog().getByLabelText(/Bolus, from the pump/), '3.4');
    await user.selectOptions(dialog().getByLabelText('Provider who decided'), DR.name);
    await user.click(dialog().getByLabelText(/confirmed: 0.1 mg\/kg at once/));
    await user.click(dialog().getByRole('button', { name: 'Chart bolus' }));
    await waitFor(() => expect(session()?.steps.at(-1)).toMatchObject({ move: 'bolus', bolusMl: 3.4 }));
    expect(banner()).toHaveTextContent('11.9 of 17 mL');
  });

  it('3.4 a protocol that knows no bolus offers none', () => {
    open();
    expect(screen.queryByRole('button', { name: 'Chart bolus' })).toBeNull();
  });
});
