import { may, type Board } from '@chairside/domain';
import { firstPageStands } from '../../ui/after-first-page.js';
import { fetchedPart } from '../../ui/fetched-part.js';
import { PartBoundary } from '../../ui/part-boundary.js';
import { useMyRole } from '../auth/use-my-role.js';
import { HearingHere } from '../hearing/hearing-here.js';
import { CallCard } from './call-card.js';
import type { Seat } from './seats.js';
import type { TileSetting } from './tile-setting.js';
import { useCalls } from './use-calls.js';
import { words } from './words.en.js';
import './needs-you.css';

// none of them may take the board away when the network is gone before it is fetched
const useTaskLine = fetchedPart(async () => (await import('../tasks/task-line.js')).TaskLine);
/** While nobody is called: a board in the midst of its day does without. */
const useNextUp = fetchedPart(async () => (await import('./next-up.js')).NextUp);
/** What the strip has no room for: one call always has. The worst are in sight without it. */
const useMoreCalls = fetchedPart(async () => {
  await firstPageStands();
  return (await import('./more-calls.js')).MoreCalls;
});
const useDrugLine = fetchedPart(async () => (await import('../drug/drug-line.js')).DrugLine);

interface NeedsYouProps {
  board: Board;
  /** Every seat of the clinic, whatever the board is filtered by: no filter may hide an alert. */
  seats: readonly Seat[];
  setting: TileSetting;
}

/**
 * The open alerts of all chairs that need somebody. It keeps its room without any: a call that comes must not move the tile
 * under a finger.
 */
export function NeedsYou({ board, seats, setting }: NeedsYouProps) {
  const calls = useCalls(seats, board.protocols);
  const NextUp = useNextUp(calls.length === 0);
  const MoreCalls = useMoreCalls(calls.length > 1);
  return (
    <section className="needs-you" aria-label={words.needsYou}>
      <p className="needs-you-title">
        <span className="needs-you-head">
          <b>{words.needsYou}</b> <span>{calls.length === 0 ? words.noCalls : words.openCalls(calls.length)}</span>
        </span>
        <span className="needs-you-lines">
          {setting.opens && <LinesHere board={board} />}
          <HearingHere place={setting.opens ? 'strip' : 'wall'} />
        </span>
      </p>
      {NextUp && <NextUp seats={seats} protocols={board.protocols} timeZone={setting.timeZone} />}
      <ul className="needs-you-calls">
        {calls.map((call) => (
          // a press and its release belong to one alert
          <CallCard key={call.alert.id} {...call} patient={board.patients[call.session.patientId]} setting={setting} />
        ))}
      </ul>
      {MoreCalls && <MoreCalls calls={calls} isPressable={setting.opens} />}
    </section>
  );
}

/** What else waits for somebody, each in a line that leads to it. */
function LinesHere({ board }: { board: Board }) {
  const role = useMyRole();
  const TaskLine = useTaskLine(role !== null && may(role, 'co-signature:sign'));
  // fetched with the first vial of the day
  const DrugLine = useDrugLine(Object.keys(board.drug).length > 0);
  return (
    <PartBoundary instead={null}>
      {[TaskLine, DrugLine].map((Line, at) => Line && <Line key={at} board={board} />)}
    </PartBoundary>
  );
}
