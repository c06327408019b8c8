import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { SessionPage } from '../sessions/session-page.js';
import { JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { atHome, dosedAtHome, RHEA } from './home-session.fixture.js';

const dialog = (name: string) => within(screen.getByRole('dialog', { name }));
const card = () => within(screen.getByRole('heading', { name: 'At home' }).closest('section') ?? document.body);
const user = userEvent.setup();
const press = (within_: ReturnType<typeof within>, name: string) => user.click(within_.getByRole('button', { name }));

describe('floor rule 21 the card of a session at home', () => {
  it('floor rule 21 stores address and number, and compares the number that is read back without showing why', async () => {
    const day = new PlayedDay();
    const id = atHome(day);
    const { sent } = showOn({ day, now: day.at(10), who: RHEA }, <SessionPage sessionId={id} />);
    await press(card(), 'Address and number');
    const place = dialog('Where to send help');
    expect(place.getByRole('button', { name: 'Chart address and number' })).toBeDisabled();
    await user.type(place.getByLabelText('Street and house, flat, city'), '12 Elm Street, Syracuse');
    await user.type(place.getByLabelText('County'), 'Onondaga');
    await user.type(place.getByLabelText('Ten-digit emergency number'), '315 555 0142');
    await press(place, 'Chart address and number');
    expect(sent.at(-1)).toMatchObject({ payload: { kind: 'place', emergencyNumber: '3155550142' } });
    expect(card().getByText('not read back yet')).toBeVisible();
    await press(card(), 'Read number back');
    await user.type(dialog('Read the number back').getByLabelText('Ten-digit emergency number'), '3155550124');
    await press(dialog('Read the number back'), 'Compare');
    const refused = dialog('Read the number back').getByRole('alert');
    expect(refused).toHaveTextContent('This is not the number that is stored.');
    expect(refused).not.toHaveTextContent('0142');
  });

  it('floor rule 21 names peer and monitor, and another takes over by name', async () => {
    const day = new PlayedDay();
    const id = dosedAtHome(day);
    const { sent } = showOn({ day, now: day.at(21), who: JO }, <SessionPage sessionId={id} />);
    expect(card().getByText('R. Castellanos, until 15:00')).toBeVisible();
    expect(card().getByText('Paul Peer, 315 555 0100')).toBeVisible();
    await press(card(), 'I take over');
    await press(dialog('Watch this session'), '4 hours');
    await press(dialog('Watch this session'), 'I watch it');
    expect(sent).toMatchObject([{ name: 'home:watch', payload: { until: day.at(21 + 240) } }]);
    expect(card().getByText('J. Kimura RN, until 14:21')).toBeVisible();
  });

  it('floor rule 21 says whom to call about a missed check, in order, with number and address, and charts what came of it', async () => {
    const day = new PlayedDay();
    const id = dosedAtHome(day);
    const { sent } = showOn({ day, now: day.at(30), who: RHEA }, <SessionPage sessionId={id} />);
    const calls = within(card().getByRole('group', { name: /Nobody answered the check/ }));
    expect(calls.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Call the peer: Paul Peer, 315 555 0100 from 10:23'),
      expect.stringContaining('Call the patient from 10:25'),
      expect.stringContaining('dial 315 555 0142, say 12 Elm Street, Onondaga County from 10:30'),
    ]);
    expect(calls.getByText(/Chairside calls nobody/)).toBeVisible();
    const [first] = calls.getAllByRole('button', { name: 'No answer' });
    if (first) await user.click(first);
    expect(sent).toMatchObject([{ name: 'home:record', payload: { kind: 'call', whom: 'peer', result: 'no-answer' } }]);
    expect(card().getByText('Peer called 10:30 by R. Castellanos: no answer')).toBeVisible();
    const [peer, patient] = calls.getAllByRole('listitem');
    expect(peer).toHaveTextContent('called 10:30: no answer');
    expect(patient).not.toHaveTextContent('called');
  });

  it('1.5 a check is charted by buttons, nothing is chosen beforehand, and it stands at its minute', async () => {
    const day = new PlayedDay();
    const id = dosedAtHome(day);
    showOn({ day, now: day.at(21), who: RHEA }, <SessionPage sessionId={id} />);
    await press(card(), 'Chart check');
    const form = dialog('Check of the patient');
    expect(form.queryByRole('button', { pressed: true })).toBeNull();
    for (const [group, answer] of [
      ['From', 'by video'],
      ['Responsive', 'Yes'],
      ['Breathing normal', 'Yes'],
      ['Vomited', 'No'],
      ['Distress, 0 to 10', '10'],
    ] as const)
      await user.click(within(form.getByRole('group', { name: group })).getByRole('button', { name: answer }));
    await press(form, 'Chart check');
    expect(card().getByText(/responsive, breathing normal, distress 10 of 10 · by video 10:21/)).toBeVisible();
    expect(screen.getByText('Vomiting or distress')).toBeVisible();
  });

  it('1.5 the timeline says what was charted at home and by whom, and chart and sets are marked as from the home cuff', async () => {
    const day = new PlayedDay();
    const id = dosedAtHome(day);
    const found = { isResponsive: true, breathesNormally: false, hasVomited: false, distress: 3 };
    day.play('home:record', { sessionId: id, at: day.at(21), kind: 'check', source: 'peer', found }, 21, RHEA);
    showOn({ day, now: day.at(22), who: RHEA }, <SessionPage sessionId={id} />);
    const timeline = screen.getByRole('heading', { name: 'Timeline' }).closest('section') ?? document.body;
    const lines = within(timeline)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    for (const line of [
      /10:05 Watches this session until 15:00.*R\. Castellanos/,
      /Address: 12 Elm Street, Onondaga County.*county emergency number 315 555 0142/,
      /Emergency number read back: 315 555 0142/,
      /Peer: Paul Peer, 315 555 0100/,
      /Called peer: answered/,
      /10:21 Check at home: responsive, breathing NOT normal, distress 3 of 10.*said by the peer/,
      /BP 122\/78.*from the home cuff/,
    ])
      expect(lines).toContainEqual(expect.stringMatching(line));
    expect(screen.getByText('Home-reported, by the patient’s own cuff')).toBeVisible();
  });
});
