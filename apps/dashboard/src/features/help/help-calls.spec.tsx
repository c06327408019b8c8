import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PaintedScreen } from '@chairside/contracts';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LinkState } from '../../live/link-state.js';
import type { PendingCommand } from '../../live/pending-list.js';
import type { SendCommand } from '../../live/send-command.js';
import { openDialogs } from '../../ui/dialog.fixture.js';
import { showAt } from '../board/board.fixture.js';
import { HighAlertVoice } from '../hearing/high-alert-voice.js';
import { JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { inView } from '../sessions/session-in-view.js';
import { HelpButtons } from './help-buttons.js';
import { HelpCalls } from './help-calls.js';
import { helpLines } from './help-lines.js';
import { ownCalls } from './own-calls.js';

beforeEach(() => {
  openDialogs();
  ownCalls.open(null);
  ownCalls.current().forEach((own) => ownCalls.drop(own));
});

function aDay(by = SAM) {
  const day = new PlayedDay();
  const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const callId = day.play('help:call', { level: 'emergency', sessionId, at: day.at(30) }, 30, by);
  return { day, callId, sessionId };
}

const calls = (isWall = false) => <HelpCalls isWall={isWall} inDialog={false} />;
const bar = () => screen.getByRole('region', { name: 'Emergency, chair 3' });
const taken = () => jest.fn<SendCommand>(() => Promise.resolve({ ok: true, value: { id: 'made' }, revision: 1 }));
const LATE_MS = 3_100;

describe('21 what others see of a call', () => {
  it('floor 14 where, for whom, by whom, since when, and "I am coming" with one tap', async () => {
    const { day, callId } = aDay();
    const send = taken();
    showAt(day, 32, calls(), { send });
    expect(bar()).toHaveTextContent(
      /RAMAN, Priya.*Called by S\. Dlamini RN at 10:30:00, 2:00\. Nobody has answered yet\./,
    );
    await userEvent.click(screen.getByRole('button', { name: 'I am coming' }));
    expect(send.mock.calls.map(([name, payload]) => [name, payload])).toEqual([
      ['help:answer', { callId, at: day.at(32) }],
    ]);
  });

  it('floor 14 who comes is seen everywhere', () => {
    const { day, callId } = aDay();
    day.play('help:answer', { callId }, 31, JO);
    showAt(day, 32, calls());
    expect(bar()).toHaveTextContent('J. Kimura RN is coming.');
    expect(screen.queryByRole('button', { name: 'I am coming' })).toBeNull();
  });

  it('floor 17 the wall says the chair, names no patient, and has nothing to press', () => {
    showAt(aDay().day, 32, calls(true));
    expect(bar()).not.toHaveTextContent(/RAMAN/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('58 the panel charts with one tap, and lists the pumps that run with their nurse', async () => {
    const { day, callId, sessionId } = aDay();
    const send = taken();
    showAt(day, 32, calls(), { send });
    await userEvent.click(screen.getByRole('button', { name: 'Open Emergency, chair 3' }));
    await userEvent.click(screen.getByRole('button', { name: /^EMS called/ }));
    await userEvent.click(screen.getAllByRole('button', { name: 'Pump stopped, chair 3' })[0] as HTMLElement);
    expect(screen.getByRole('heading', { name: 'Chair 3 · RAMAN, Priya' })).toBeVisible();
    expect(screen.getByText(/held until 10:40/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Gone to hospital' }));
    await userEvent.click(screen.getByRole('button', { name: 'Yes, end it: gone to hospital' }));
    expect(send.mock.calls.map(([name, payload]) => [name, payload])).toEqual([
      ['help:note', { callId, event: 'ems-called', at: day.at(32) }],
      ['session:stop', { sessionId, at: day.at(32) }],
      ['help:end', { callId, outcome: 'gone-to-hospital', at: day.at(32) }],
    ]);
  });

  it('floor 14 what happened stays open for who called and who came, until it is charted', async () => {
    const { day, callId } = aDay(JO);
    day.play('help:end', { callId, outcome: 'helped' }, 33, SAM);
    const send = taken();
    showAt(day, 34, calls(), { send });
    await userEvent.click(screen.getByRole('button', { name: 'Say what happened' }));
    await userEvent.type(screen.getByLabelText(/^What happened/), 'Fainted, lay down');
    await userEvent.click(screen.getByRole('button', { name: 'Chart it' }));
    expect(send.mock.calls[0]?.slice(0, 2)).toEqual(['help:describe', { callId, words: 'Fainted, lay down' }]);
  });
});

describe('floor 14 what is said to who called', () => {
  const other = (revision: number): PaintedScreen[] => [{ id: 'other', staffId: SAM.id, revision }];

  it('floor 14 another screen shows it, and nobody has answered yet', () => {
    const { day } = aDay(JO);
    showAt(day, 32, calls(), { painted: other(day.revision) });
    expect(bar()).toHaveTextContent('Another screen shows it. Nobody has answered yet.');
  });

  it.each([
    ['no other screen has painted', [] as PaintedScreen[]],
    ['only an older board was painted', other(1)],
    ['only another screen of their own', [{ id: 'own', staffId: JO.id, revision: 999 }]],
  ])('floor 14 NOT SENT, shout, where within three seconds %s', (_what, painted) => {
    jest.useFakeTimers();
    const { day } = aDay(JO);
    showAt(day, 32, calls(), { painted });
    expect(bar()).toHaveTextContent('In the record. No other screen shows it yet. Nobody has answered yet.');
    act(() => void jest.advanceTimersByTime(LATE_MS));
    expect(bar()).toHaveTextContent(/^NOT SENT, shout\. Emergency, chair 3.*no other screen has shown it/);
    jest.useRealTimers();
  });

  const since = '2026-11-23T10:31:00.000Z';
  const NOT_LIVE: LinkState = { kind: 'not-live', since, valuesAreOld: false, reason: 'silent' };
  const held = (day: PlayedDay, sessionId: string): PendingCommand[] => [
    {
      command: { id: 'held', name: 'help:call', payload: { level: 'emergency', sessionId, at: day.at(31) } },
      state: 'sending',
    },
    {
      command: { id: 'note', name: 'help:note', payload: { callId: 'held', event: 'oxygen', at: day.at(31) } },
      state: 'sending',
    },
  ];

  it('floor 14 without a network it is said at once, and what is charted meanwhile waits with it', async () => {
    const day = new PlayedDay();
    const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
    showAt(day, 32, calls(), { link: NOT_LIVE, pending: held(day, sessionId) });
    expect(bar()).toHaveTextContent(/^NOT SENT, shout\. Emergency, chair 3.*sent when the line is back/);
    await userEvent.click(screen.getByRole('button', { name: 'Open Emergency, chair 3' }));
    expect(screen.getByRole('button', { name: /^Oxygen on/ })).toHaveTextContent('10:31:00');
  });

  it('floor 14 a call that this device could not keep is said to be lost', async () => {
    const day = new PlayedDay();
    const problem = { code: 'unavailable' } as never;
    const send = jest.fn<SendCommand>(() => Promise.resolve({ ok: false, problem }));
    const page = (
      <>
        <HelpButtons />
        {calls()}
      </>
    );
    showAt(day, 32, page, { send });
    await userEvent.click(screen.getByRole('button', { name: 'Help' }));
    expect(await screen.findByText(/it will not be sent/)).toBeVisible();
    expect(send.mock.calls[0]?.slice(0, 2)).toEqual(['help:call', { level: 'help', at: day.at(32) }]);
  });
});

it('floor 14 while an emergency goes on, a red overdue set elsewhere is said all the same', () => {
  const { day } = aDay();
  const sessionId = infusing(day, '4', ['Moss', 'Ina', '2209']);
  const shown = () => {
    const { container } = showAt(day, 39, <HighAlertVoice />);
    return container.textContent ?? '';
  };
  const overdue = { id: 'late', level: 'high', condition: { rule: 'set-overdue', dueAt: day.at(20), measures: [] } };
  const session = day.session(sessionId);
  const alert = {
    ...overdue,
    since: day.at(20),
    raisedAt: day.at(30),
    callsSince: day.at(30),
    called: [],
    revision: 1,
    settledAt: null,
    state: 'raised',
  };
  day.board = {
    ...day.board,
    sessions: { ...day.board.sessions, [sessionId]: { ...session, alerts: [alert as never] } },
  };
  expect(shown()).toContain('Chair 4');
});

it('58 the story of the visit tells who called, who came, what was done and how it ended', () => {
  const { day, callId, sessionId } = aDay();
  day.play('help:answer', { callId }, 31, JO);
  day.play('help:note', { callId, event: 'drug-given', words: 'Atropine' }, 32, JO);
  day.play('help:end', { callId, outcome: 'watched-closely' }, 35, SAM);
  day.play('help:describe', { callId, words: 'Slow heart' }, 36, JO);
  const view = inView(day.board, day.session(sessionId));
  expect(view && helpLines(view).map(({ what, details }) => [what, ...details])).toEqual([
    ['Emergency called', 'S. Dlamini RN'],
    ['J. Kimura RN is coming'],
    ['Drug given', 'Atropine', 'J. Kimura RN'],
    ['Call over: Stays here, watched closely', 'S. Dlamini RN', 'Slow heart', 'J. Kimura RN'],
  ]);
});
