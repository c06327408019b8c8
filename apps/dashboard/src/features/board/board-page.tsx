import { may } from '@chairside/domain';
import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { useBoard, type LiveBoard } from '../../live/use-board.js';
import { useMyRole } from '../auth/use-my-role.js';
import { firstPageStands } from '../../ui/after-first-page.js';
import { fetchedPart } from '../../ui/fetched-part.js';
import { isAnyLeft } from '../vitals/any-left.js';
import { BoardGrid } from './board-grid.js';
import { BoardTools } from './board-tools.js';
import { CountsLine } from './counts-line.js';
import { LoadingBoard } from './loading-board.js';
import { NeedsYou } from './needs-you.js';
import { useBoardKeys } from './use-board-keys.js';
import { useKeptChoice } from './use-kept-choice.js';
import { isMine, useSeats } from './use-seats.js';
import { useSingleKeys } from './use-single-keys.js';
import { useTileSetting } from './use-tile-setting.js';
import { VitalsSheet } from './vitals-sheet.js';
import { words } from './words.en.js';
import './board.css';

/** Seldom seen: fetched where there is no chair to show. */
const useEmpty = fetchedPart(async () => (await import('./empty-board.js')).EmptyBoard);
const useDrafts = fetchedPart(async () => (await import('../vitals/left-drafts.js')).LeftDrafts);
/** Who is awaited and has not come, for who plans the day. */
const useLateCount = fetchedPart(async () => {
  await firstPageStands();
  return (await import('./late-count.js')).LateCount;
});
const useKeyHelp = fetchedPart(async () => (await import('./key-help.js')).KeyHelp);

/** The live board: every chair of the clinic at a glance. */
export function BoardPage() {
  const live = useBoard();
  return live ? <WorkingBoard live={live} /> : <LoadingBoard />;
}

function WorkingBoard({ live }: { live: LiveBoard }) {
  const [filter, setFilter] = useKeptChoice('chairside-filter', ['all', 'mine'], 'all');
  const [order, setOrder] = useKeptChoice('chairside-order', ['chair', 'need', 'due'], 'need');
  const keys = useSingleKeys();
  const [charted, setCharted] = useState<string | null>(null);
  const [isHelp, setIsHelp] = useState(false);
  const help = useCallback(() => setIsHelp(true), []);
  const [, goTo] = useLocation();
  const role = useMyRole();
  const setting = useTileSetting(live.board, false);
  const { all, shown } = useSeats(live.board, order, filter, setting.meId);
  const LeftDrafts = useDrafts(isAnyLeft());
  const EmptyBoard = useEmpty(shown.length === 0);
  const KeyHelp = useKeyHelp(isHelp);
  const LateCount = useLateCount(role !== null && may(role, 'plan'));
  const mine = all.filter((seat) => isMine(seat, setting.meId, live.board.shift)).length;
  useBoardKeys({
    singleKeys: keys.singleKeys,
    isCovered: charted !== null || isHelp,
    openChair: (name) => {
      const seat = all.find(({ chair }) => chair?.name === name);
      const session = seat?.session ?? seat?.next;
      if (session && setting.opens) goTo(`/s/${session.id}`);
    },
    hasLonger: (digits) => all.some(({ chair }) => chair?.name.startsWith(digits) && chair.name !== digits),
    enterVitals: setCharted,
    find: role !== null && may(role, 'patients') ? () => goTo('/patients') : undefined,
    toggleMine: () => setFilter(filter === 'mine' ? 'all' : 'mine'),
    help,
  });
  return (
    <main className="board">
      <h1 className="visually-hidden">{words.board}</h1>
      {LeftDrafts && <LeftDrafts />}
      <NeedsYou board={live.board} seats={all} setting={setting} />
      <div className="board-bar">
        <BoardTools {...{ filter, order, mine }} onFilter={setFilter} onOrder={setOrder} onHelp={help} />
        {LateCount && <LateCount board={live.board} />}
        <CountsLine board={live.board} seats={all} />
      </div>
      {shown.length === 0 ? (
        EmptyBoard && <EmptyBoard filter={filter} />
      ) : (
        <BoardGrid board={live.board} seats={shown} setting={setting} />
      )}
      {charted !== null && <VitalsSheet sessionId={charted} onClose={() => setCharted(null)} />}
      {KeyHelp && <KeyHelp of="board" {...keys} onClose={() => setIsHelp(false)} />}
    </main>
  );
}
