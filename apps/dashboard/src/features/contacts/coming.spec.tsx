import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { CallList } from '@chairside/contracts';
import { placeSeen } from '@chairside/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLive } from '../../live/live-context.js';
import type { PendingCommand } from '../../live/use-pending.js';
import { EmptyChair } from '../board/empty-chair.js';
import { SessionPage } from '../sessions/session-page.js';
import { showOn } from '../sessions/played-screen.fixture.js';
import { idOf, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { CallListPage } from './call-list-page.js';
import { ContactDialog } from './contact-dialog.js';

/** May check in, but nobody who was said not to have come. */
const SKY: typeof JO = { ...JO, id: idOf('Sky'), name: 'S. Abara', role: 'medical-assistant' };

const REACHED: CallList['calls'][number]['contacts'][number] = {
  id: idOf('call'),
  bookedFor: '2026-11-24T10:00:00.000Z',
  at: '2026-11-23T10:00:00.000Z',
  recordedAt: '2026-11-23T10:00:00.000Z',
  by: JO.id,
  how: 'phone',
  result: 'reached',
  words: null,
  struck: null,
};

const NOT_LIVE = {
  kind: 'not-live',
  since: '2026-11-23T09:59:00.000Z',
  valuesAreOld: false,
  reason: 'silent',
} as const;

const fetched = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetched;
  window.history.replaceState(null, '', '/');
});

/** A visit booked for 10:05, looked at so many minutes after ten. */
function awaited(minutes: number) {
  const day = new PlayedDay();
  const sessionId = day.book('Okafor', 'Amara', '1184');
  return { day, sessionId, open: () => showOn({ day, now: day.at(minutes) }, <SessionPage sessionId={sessionId} />) };
}
const about = (day: PlayedDay, sessionId: string) => ({ sessionId, bookedFor: day.session(sessionId).scheduledAt });
const coming = () => screen.getByRole('region', { name: 'Coming' });

describe('a patient who is not here', () => {
  it('T3 is a no-show only after a call: the dialog says so and leads to it', async () => {
    const { sessionId, open } = awaited(40);
    const { sent } = open();
    const user = userEvent.setup();
    expect(coming()).toHaveTextContent('Awaited since 10:05. Call, then chart the result');
    await user.click(screen.getByRole('button', { name: 'No-show' }));
    const asked = within(screen.getByRole('dialog', { name: 'Did not come' }));
    expect(asked.getByText(/Nobody tried to reach this patient since they were awaited/)).toBeVisible();
    expect(asked.getByRole('button', { name: 'Chart no-show' })).toBeDisabled();
    await user.click(asked.getByRole('button', { name: 'Chart a call' }));
    const call = within(screen.getByRole('dialog', { name: 'Chart a call to the patient' }));
    await user.click(call.getByRole('button', { name: 'Phone' }));
    expect(call.getByRole('button', { name: 'Chart call' })).toBeDisabled();
    await user.click(call.getByRole('button', { name: 'No answer' }));
    await user.click(call.getByRole('button', { name: 'Chart call' }));
    expect(sent).toMatchObject([{ name: 'contact:record', payload: { sessionId, how: 'phone', result: 'no-answer' } }]);
    expect(coming()).toHaveTextContent('Phone: no answer');
    await user.click(screen.getByRole('button', { name: 'No-show' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Chart no-show' }));
    expect(sent.at(-1)).toMatchObject({ name: 'session:no-show', payload: { sessionId } });
    expect(coming()).toHaveTextContent('Did not come.');
  });

  it('a call is about the time that was booked when it was made, though the visit is moved meanwhile', async () => {
    const { day, sessionId, open } = awaited(2);
    window.history.replaceState(null, '', '?do=contact');
    const { sent, elsewhere, board } = open();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Phone' }));
    await user.click(screen.getByRole('button', { name: 'Reached' }));
    const { plannedChairId: chairId } = day.session(sessionId);
    const seen = { scheduledAt: day.at(5), chairId };
    elsewhere('session:rebook', { sessionId, scheduledAt: day.at(60), chairId, seen });
    expect(board().sessions[sessionId]?.scheduledAt).toBe(day.at(60));
    await user.click(screen.getByRole('button', { name: 'Chart call' }));
    expect(sent).toMatchObject([{ name: 'contact:record', payload: { bookedFor: day.at(5) } }]);
  });

  it('T3 before the booked time is called off, not a no-show', async () => {
    awaited(2).open();
    await userEvent.setup().click(screen.getByRole('button', { name: 'No-show' }));
    expect(screen.getByText(/is awaited at 10:05 and not before/)).toBeVisible();
  });

  it('T4 who comes after all is checked in with a reason, and the page says both times', async () => {
    const { day, sessionId, open } = awaited(52);
    day.play('contact:record', { ...about(day, sessionId), at: day.at(20), how: 'phone', result: 'no-answer' }, 20);
    day.play('session:no-show', { sessionId, seen: placeSeen(day.session(sessionId)) }, 40);
    const { sent } = open();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^Came late/ }));
    const late = within(screen.getByRole('dialog', { name: 'Came after all: ask, do not tell' }));
    await user.click(late.getByRole('checkbox', { name: 'Full name' }));
    await user.click(late.getByRole('checkbox', { name: 'Birth date' }));
    expect(late.getByRole('button', { name: 'Check in' })).toBeDisabled();
    await user.type(late.getByLabelText('Reason, in your own words'), 'missed the bus');
    await user.click(late.getByRole('button', { name: 'Check in' }));
    expect(sent).toMatchObject([{ name: 'session:check-in', payload: { lateReason: 'missed the bus' } }]);
    expect(coming()).toHaveTextContent('Came late: booked 10:05, came 10:52 “missed the bus”');
  });

  it.each([
    { who: JO, isOffered: true },
    { who: SKY, isOffered: false },
  ])('T4 is offered to those whom the domain lets do it: $who.role $isOffered', ({ who, isOffered }) => {
    const { day, sessionId } = awaited(52);
    day.play('contact:record', { ...about(day, sessionId), at: day.at(20), how: 'phone', result: 'no-answer' }, 20);
    day.play('session:no-show', { sessionId, seen: placeSeen(day.session(sessionId)) }, 40);
    showOn({ day, now: day.at(52), who }, <SessionPage sessionId={sessionId} />);
    expect(screen.queryByRole('button', { name: /^Came late/ }) !== null).toBe(isOffered);
  });

  it('T2 who calls off leaves a reason, the words and the notice', async () => {
    const { sessionId, open } = awaited(2);
    const { sent } = open();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Cancel visit' }));
    const cancel = within(screen.getByRole('dialog'));
    await user.click(within(cancel.getByRole('group', { name: 'Something else' })).getByRole('button'));
    expect(cancel.getByRole('button', { name: 'Cancel visit' })).toBeDisabled();
    await user.type(cancel.getByLabelText(/alone says nothing/), 'a bereavement');
    await user.click(cancel.getByRole('button', { name: 'Cancel visit' }));
    expect(sent).toMatchObject([
      { name: 'session:cancel', payload: { sessionId, reason: 'other', words: 'a bereavement' } },
    ]);
    expect(coming()).toHaveTextContent('Called off less than 1 h before Other “a bereavement”');
    expect(coming()).toHaveTextContent('counted as booked in the no-show rate');
  });

  it('a call of another patient is struck, stays readable and counts for nothing', async () => {
    const { day, sessionId, open } = awaited(40);
    day.play('contact:record', { ...about(day, sessionId), at: day.at(20), how: 'text', result: 'reached' }, 20);
    open();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'The call of 10:20 was charted in error' }));
    const strike = within(screen.getByRole('dialog', { name: 'Strike the call of 10:20' }));
    await user.type(strike.getByRole('textbox'), 'another patient');
    await user.keyboard('{Enter}');
    expect(within(coming()).getByText('Text message: reached').tagName).toBe('S');
    expect(coming()).toHaveTextContent('Awaited since 10:05. Call');
  });
});

describe('an empty chair', () => {
  it.each([
    [34, null],
    [35, 'Chart a call to OKAFOR, Amara'],
  ])('T3 asks for a call half an hour after the booked time: %d min after ten, %s', async (minutes, link) => {
    const { day, sessionId } = awaited(minutes);
    const next = day.session(sessionId);
    const chair = { id: idOf('chair'), name: '3' };
    const nextPatient = day.board.patients[next.patientId];
    const shown = { chair, next, nextPatient, timeZone: 'UTC', opens: true };
    showOn({ day, now: day.at(minutes) }, <EmptyChair {...shown} />);
    expect(await screen.findByText('Late, booked 10:05')).toBeVisible();
    // the part is fetched with the first chair that is late
    await import('../board/ask-no-show.js');
    if (link === null) expect(screen.queryByRole('link', { name: /Chart a call/ })).toBeNull();
    else expect(await screen.findByRole('link', { name: link })).toHaveAttribute('href', `/s/${sessionId}?do=contact`);
  });
});

describe('the call list', () => {
  function openList(calls: Partial<CallList['calls'][number]>[], screenOf: Partial<Parameters<typeof showOn>[0]> = {}) {
    const { day, sessionId } = awaited(0);
    const { patientId, protocolId, scheduledAt, plannedMinutes } = day.session(sessionId);
    const patient = day.board.patients[patientId];
    const fixed = { day: '2026-11-24', protocolId, scheduledAt, plannedMinutes, chairId: null, visit: null };
    const none = { condition: null, status: 'scheduled', calledOff: null, cameLateAt: null, lastWeightKg: null };
    const list = {
      day: '2026-11-24',
      timeZone: 'UTC',
      calls: calls.map((call) => ({ ...fixed, ...none, id: sessionId, patient, contacts: [], missing: [], ...call })),
    };
    globalThis.fetch = jest
      .fn<typeof fetch>()
      .mockResolvedValue({ ok: true, json: () => Promise.resolve(list) } as Response);
    return showOn({ day, now: day.at(0), ...screenOf }, <CallListPage date="2026-11-24" />);
  }

  it('floor rule 22 names everybody with a number, what is missing and how far the calling has come', async () => {
    const patient = {
      id: idOf('someone'),
      name: { family: 'Raman', given: 'Priya' },
      birthDate: '1979-11-02',
      number: '2208',
      initials: 'PR',
      allergies: null,
      phone: '315 555 0143',
    };
    openList([
      { missing: ['order', 'weight-named'], lastWeightKg: 124 },
      { id: idOf('second'), patient },
    ]);
    const [first, second] = await screen.findAllByRole('listitem');
    expect(screen.getByText('0 of 2 reached')).toBeVisible();
    expect(first).toHaveTextContent('Still missing: signed order, which weight the order is for (last 124.0 kg)');
    expect(within(first ?? document.body).getByRole('link', { name: /No number/ })).toBeVisible();
    expect(second).toHaveTextContent('Nothing is missing');
    expect(screen.getByRole('link', { name: '315 555 0143' })).toHaveAttribute('href', 'tel:3155550143');
  });

  it('floor rule 22 shows who still has to be called, keeps that in the address, and says when nobody is left', async () => {
    openList([{ contacts: [REACHED] }, { id: idOf('second') }]);
    expect(await screen.findAllByRole('button', { name: /^Chart a call/ })).toHaveLength(2);
    await userEvent.setup().click(screen.getByRole('link', { name: 'Still to call: 1' }));
    expect(screen.getAllByRole('button', { name: /^Chart a call/ })).toHaveLength(1);
    expect(screen.queryByText('Reached')).toBeNull();
    expect(window.location.search).toBe('?show=to-call');
    expect(screen.getByRole('link', { name: 'Still to call: 1' })).toHaveAttribute('aria-current', 'true');
  });

  it('floor rule 22 an address that asks for who is still to be called is followed, and says that all were reached', async () => {
    window.history.replaceState(null, '', '/plan/2026-11-24/calls?show=to-call');
    openList([{ contacts: [REACHED] }]);
    expect(await screen.findByText('Everybody who is booked for this day was reached.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Still to call: 0' })).toHaveAttribute('aria-current', 'true');
  });

  it('floor rule 22 a visit whose protocol is not known does not read as one that lacks nothing', async () => {
    openList([{ missing: null }]);
    expect(await screen.findByRole('listitem')).toHaveTextContent('What is missing is not known');
    expect(screen.queryByText(/Nothing is missing/)).toBeNull();
  });

  it('is not asked for by who may not read the plan: the remote monitor is told so', () => {
    openList([{}], { who: { ...JO, role: 'remote-monitor' } });
    expect(screen.getByText(/Your role cannot read it/)).toBeVisible();
    expect(globalThis.fetch).not.toHaveBeenCalled();
  });

  it('a call that waits for the link closes its dialog, and stands in its row so that nobody charts it twice', async () => {
    const { day, sessionId } = awaited(0);
    const payload = { ...about(day, sessionId), at: day.at(0), how: 'phone', result: 'reached' } as const;
    const command = { id: idOf('kept'), name: 'contact:record', payload } as const;
    const other = {
      ...command,
      id: idOf('moved'),
      payload: { ...payload, bookedFor: day.at(90), result: 'no-answer' },
    } as const;
    const pending: PendingCommand[] = [command, other].map((one) => ({ command: one, state: 'sending' }));
    openList([{}], { pending, link: NOT_LIVE });
    const row = await screen.findByText('Phone: reached');
    expect(row.closest('li')).toHaveTextContent('Held here until the link is back, 10:00');
    expect(screen.getByText('Reached')).toBeVisible();
    expect(screen.getByText('Phone: no answer')).toBeVisible();
  });

  it('a call that waits for the link leaves no dialog that would chart it twice', async () => {
    const { day, sessionId } = awaited(0);
    const onClose = jest.fn();
    const send = jest.fn(() => new Promise(() => undefined));
    function Unanswered() {
      useLive().send = send as never;
      const patient = Object.values(day.board.patients)[0];
      return patient && <ContactDialog {...about(day, sessionId)} {...{ patient, onClose, timeZone: 'UTC' }} />;
    }
    showOn({ day, now: day.at(0), link: NOT_LIVE }, <Unanswered />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Phone' }));
    await user.click(screen.getByRole('button', { name: 'Reached' }));
    await user.click(screen.getByRole('button', { name: 'Chart call' }));
    expect(send).toHaveBeenCalledTimes(1);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('floor rule 22 goes by arrow keys from one to the next, and a call is charted by keyboard', async () => {
    const { sent } = openList([{}, { id: idOf('second') }]);
    const [first, second] = await screen.findAllByRole('button', { name: 'Chart a call to OKAFOR, Amara' });
    const user = userEvent.setup();
    first?.focus();
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowUp}{Enter}');
    const call = within(screen.getByRole('dialog', { name: 'Chart a call' }));
    call.getByRole('button', { name: 'Phone' }).focus();
    await user.keyboard('{Enter}');
    call.getByRole('button', { name: 'Reached' }).focus();
    await user.keyboard('{Enter}{Control>}{Enter}{/Control}');
    expect(sent).toMatchObject([{ name: 'contact:record', payload: { how: 'phone', result: 'reached' } }]);
  });
});
