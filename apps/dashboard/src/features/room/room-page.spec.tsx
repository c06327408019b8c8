import '@testing-library/jest-dom/jest-globals';
import type { AnswerName } from '@chairside/domain';
import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BoardPage } from '../board/board-page.js';
import { showAt } from '../board/board.fixture.js';
import { Shell } from '../board/shell.js';
import { thisDevice } from '../hearing/this-device.js';
import { inView } from '../sessions/session-in-view.js';
import { openDialogs } from '../../ui/dialog.fixture.js';
import { JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing, recovering } from '../vitals/a-session.fixture.js';
import { Pinned } from './pinned.js';
import { RoomPage } from './room-page.js';

const PLAN: { answers: AnswerName[]; note: string } = {
  answers: ['ask-before-touch', 'no-chime', 'triggers-and-words'],
  note: 'helicopters; "you are safe here"',
};

/** Priya in chair 3, whose pressure is high, with a plan; Lucía in chair 4, whose pressure is higher. */
function aDay() {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const other = infusing(day, '4', ['Ferrer', 'Lucía', '5127']);
  day.play('preparation:record', { sessionId: id, preparation: 'comfort', ...PLAN, at: day.at(31) }, 31);
  chart(day, id, 40, { ...aSet(186, 112), confirmed: [] });
  chart(day, other, 41, { ...aSet(199, 118), confirmed: [] });
  return { day, id, other };
}

function showRoom(day: PlayedDay, id: string, minute: number, around: object = {}) {
  const page = (
    <Shell>
      <RoomPage sessionId={id} />
    </Shell>
  );
  return showAt(day, minute, page, { path: `/s/${id}/room`, around: around as never });
}

async function openRoom(sent: string[] = [], isOfRoom = false) {
  openDialogs();
  const { day, id, other } = aDay();
  day.play('help:call', { level: 'emergency', at: day.at(42), sessionId: isOfRoom ? id : other }, 42, SAM);
  const send = (name: string) => {
    sent.push(name);
    return new Promise<never>(() => undefined);
  };
  const page = (
    <Shell>
      <RoomPage sessionId={id} />
    </Shell>
  );
  const around = { hearing: 4 };
  const shown = showAt(day, 43, page, { path: `/s/${id}/room`, send: send as never, around: around as never });
  await act(async () => {
    await import('../help/help-calls.js');
  });
  return { ...shown, user: userEvent.setup() };
}

describe('floor rule 17 the screen in a patient’s room', () => {
  it('floor rule 17 shows one patient and names no other, whatever calls elsewhere', async () => {
    const { container } = await openRoom();
    expect(screen.getByRole('main', { name: 'In-room view' })).toHaveTextContent(/RAMAN, Priya.*186\/112/);
    expect(container).not.toHaveTextContent(/FERRER|Lucía|199/);
    expect(screen.queryByRole('region', { name: /Emergency/ })).toBeNull();
    expect(screen.queryByText(/Nobody has this alert|Needs you/)).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('floor rule 17 is dark, says that it is quiet, and how many outside can hear', async () => {
    const { container } = await openRoom();
    expect(container.querySelector('.shell')).toHaveAttribute('data-theme', 'dim');
    expect(screen.getByText('Quiet in this room. 4 devices outside can hear.')).toBeVisible();
  });

  it('floor rule 13 in recovery, when no pump runs, it still says where nobody outside may hear', () => {
    const day = new PlayedDay();
    const id = recovering(day, '3', ['Raman', 'Priya', '2208']);
    showRoom(day, id, 110, { hearing: 0 });
    expect(screen.getByText(/Nobody outside may hear alerts: tell a colleague\./)).toBeVisible();
  });

  it('floor rule 13 a look into the room takes no sound test away', async () => {
    const { day } = aDay();
    thisDevice.passed(JO.id, day.board.day ?? '');
    const { go } = showAt(day, 43, <Shell>{null}</Shell>);
    await act(async () => {
      await import('../hearing/hearing.js');
    });
    go('/s/x/room');
    go('/');
    expect(thisDevice.hasPassed(JO.id, day.board.day ?? '')).toBe(true);
  });

  it('floor rule 14 what the sheet covers in the room, the sheet says: whether a call went out', async () => {
    const { user } = await openRoom([], true);
    await user.click(screen.getByRole('button', { name: /Enter vitals/ }));
    const sheet = within(screen.getByRole('dialog'));
    expect(sheet.getByRole('button', { name: 'Emergency' })).toBeVisible();
    expect(sheet.getByRole('region', { name: /Emergency.*3/ })).toBeVisible();
  });

  it.each([
    { whose: 'its own patient', isOfRoom: true },
    { whose: 'another patient', isOfRoom: false },
  ])('floor rule 14 the room says how a call ended for $whose: $isOfRoom', async ({ isOfRoom }) => {
    const { day, id, other } = aDay();
    const sessionId = isOfRoom ? id : other;
    const callId = day.play('help:call', { level: 'emergency', at: day.at(42), sessionId }, 42, SAM);
    day.play('help:end', { callId, outcome: 'helped', at: day.at(43) }, 43, SAM);
    showRoom(day, id, 44);
    await act(async () => {
      await import('../help/help-calls.js');
    });
    expect(screen.queryAllByText(/Ended by S\. Dlamini RN at 10:43:00/)).toHaveLength(isOfRoom ? 1 : 0);
  });

  it('floor rule 14 stop and both calls are one tap here too', async () => {
    const sent: string[] = [];
    const { user } = await openRoom(sent);
    await user.click(screen.getByRole('button', { name: /pump stopped/i }));
    await user.click(screen.getAllByRole('button', { name: 'Emergency' })[0] ?? document.body);
    expect(sent).toEqual(['session:stop', 'help:call']);
  });
});

describe('product 3 the trigger and comfort plan', () => {
  it('product 3 PTSD: is pinned on the tile, and stands in full in the room and on the page of the visit', async () => {
    const { day, id } = aDay();
    showAt(day, 43, <BoardPage />);
    const tile = screen.getByRole('article', { name: 'Chair 3' });
    await waitFor(() =>
      expect(tile).toHaveTextContent('Ask before touch, No chime, Triggers and agreed words: helicopters'),
    );
    const view = inView(day.board, day.session(id));
    showAt(day, 43, view ? <Pinned view={view} /> : null);
    expect(screen.getByText(/^Comfort plan/).parentElement).toHaveTextContent(
      'Comfort plan: Ask before touch, No chime, Triggers and agreed wordshelicopters; "you are safe here"',
    );
  });

  it('product 3 tinnitus and migraine: nothing is pinned where nothing was agreed', () => {
    const day = new PlayedDay();
    infusing(day, '3', ['Raman', 'Priya', '2208']);
    const { container } = showAt(day, 40, <BoardPage />);
    expect(container.querySelector('.pinned-mark')).toBeNull();
  });
});
