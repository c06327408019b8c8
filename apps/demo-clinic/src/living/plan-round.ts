import {
  DAY_ITEMS,
  derivedId,
  isDayOver,
  isProvider,
  markedItems,
  minutesAfter,
  openItems,
  statusSince,
  type Iso,
  type MarkedItem,
} from '@chairside/domain';
import type { Draft } from '../face/draft.js';
import { nurseName, PROVIDER, type Act, type World } from './world.js';

/** The provider stays after the last patient has come. */
const COVERS_AFTER_MINUTES = 180;
const BREAK = { afterMinutes: 160, minutes: 20, of: 1, by: 0 } as const;
const CLOSING_MINUTES = 9;
const HAND_OVER = { afterMinutes: 200, by: 3, to: 4 } as const;
const HAND_OVER_NOTE = 'Calm and awake since the drug ended. The next set is due as planned, the escort is on the way.';

/** The day around the chairs: who covers, the two lists, a nurse's break, and a patient who is handed over. */
export function planRound(world: World): Act[] {
  return world.board.day === null
    ? []
    : [
        ...planCovering(world),
        ...planOpening(world),
        ...planBreak(world),
        ...planHandOver(world),
        ...planClosing(world),
      ];
}

/** The provider says in the morning that they cover the day. */
function planCovering(world: World): Act[] {
  const { board, hours } = world;
  const provider = Object.values(board.staff).find(({ role }) => isProvider(role));
  if (!provider) return [];
  const turn = { staffId: provider.id, from: hours.from, until: minutesAfter(hours.to, COVERS_AFTER_MINUTES) };
  return onceADay(world, 'covering', {
    about: provider.id,
    by: PROVIDER,
    dueAt: hours.from,
    draft: () => ({ name: 'covering:plan', payload: { turns: [turn], seen: board.shift.turns } }),
  });
}

/** Two minutes for each item, the drug once it was counted, and all before anybody is given any. */
function planOpening(world: World): Act[] {
  const { board, hours } = world;
  const open = openItems(board, 'opening', world.now);
  return markedItems
    .filter((item) => DAY_ITEMS[item].list === 'opening')
    .map((item, index) => ({ item, act: mark(item, index % 2, minutesAfter(hours.from, 1 + 2 * index)) }))
    .flatMap(({ item, act }) => (open.includes(item) ? [act] : []));
}

/** The second nurse has a break, and the first one looks after both their chairs. */
function planBreak(world: World): Act[] {
  const { board, hours, nurseIds } = world;
  const nurseId = nurseIds[BREAK.of] ?? '';
  const beginsAt = minutesAfter(hours.from, BREAK.afterMinutes);
  const act = (draft: Draft, nurse: number, dueAt: Iso): Act => {
    return { about: nurseId, by: nurseName(nurse), dueAt, draft: () => draft };
  };
  const cover = board.shift.covers[nurseId];
  const isOurs = cover !== undefined && cover.by === nurseIds[BREAK.by];
  return [
    ...onceADay(world, 'break', act({ name: 'chairs:cover', payload: { nurseId } }, BREAK.by, beginsAt)),
    ...(isOurs
      ? [
          act(
            { name: 'chairs:hand-back', payload: { nurseId, from: cover.by } },
            BREAK.of,
            minutesAfter(cover.at, BREAK.minutes),
          ),
        ]
      : []),
  ];
}

/** A nurse goes off shift, and one of their patients in recovery has another one from then on. */
function planHandOver(world: World): Act[] {
  const { board, hours, nurseIds } = world;
  const [fromId = '', toId = ''] = [nurseIds[HAND_OVER.by], nurseIds[HAND_OVER.to]];
  const sessions = Object.values(board.sessions);
  const session = sessions.find(({ status, nurseId }) => status === 'recovering' && nurseId === fromId);
  const isDone = sessions.some(({ handOvers }) => handOvers.length > 0);
  if (!session || isDone || board.shift.covers[toId]) return [];
  const payload = { sessionId: session.id, fromId, toId, note: HAND_OVER_NOTE };
  return onceADay(world, 'hand-over', {
    about: session.id,
    by: nurseName(HAND_OVER.by),
    dueAt: minutesAfter(hours.from, HAND_OVER.afterMinutes),
    draft: () => ({ name: 'session:hand-over', payload }),
  });
}

/** What nobody but a person can say of the closing list, once everything else of it is done. */
function planClosing(world: World): Act[] {
  const { board, now } = world;
  // the count of the drug is reckoned for this list: not at every act of a day that goes on
  if (!isDayOver(board)) return [];
  const open = openItems(board, 'closing', now);
  if (open.length !== 1 || open[0] !== 'aed-locked') return [];
  const lastAt = Object.values(board.sessions).map(statusSince).sort().at(-1) ?? now;
  return [mark('aed-locked', 0, minutesAfter(lastAt, CLOSING_MINUTES))];
}

function mark(item: MarkedItem, nurse: number, dueAt: Act['dueAt']): Act {
  const draft = (): Draft => ({ name: 'day-list:mark', payload: { item, found: 'right' } });
  return { about: item, by: nurseName(nurse), dueAt, draft };
}

function onceADay({ board, booked }: World, what: string, act: Act): Act[] {
  const commandId = derivedId('demo round', what, board.day ?? '');
  return booked.has(commandId) ? [] : [{ ...act, commandId }];
}
