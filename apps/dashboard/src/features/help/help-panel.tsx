import { sessionInChair, tonesHeldUntil } from '@chairside/domain';
import { useState, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { useBoard } from '../../live/use-board.js';
import { useClinicText } from '../../live/use-clinic-time.js';
import { useLive } from '../../live/live-context.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { DialogTitle } from '../../ui/dialog-title.js';
import { DialogNotices } from '../../ui/dialog-notices.js';
import { LateCallBar } from '../board/late-call-bar.js';
import { clockTime } from '../vitals/clock-time.js';
import { AnswerButton } from './answer-button.js';
import { CallEnds } from './call-ends.js';
import { CallEvents } from './call-events.js';
import { CallLog } from './call-log.js';
import { CallPlace } from './call-place.js';
import { CallPumps } from './call-pumps.js';
import { callClock, callPatient, callTitle } from './call-words.js';
import { ownCalls, type OwnCall } from './own-calls.js';
import { PlaceCorrection } from './place-correction.js';
import { OwnPump } from './own-pump.js';
import type { ShownCall } from './shown-calls.js';
import { useCallState } from './use-call-state.js';
import { usePumpStops } from './use-pump-stops.js';
import { words } from './words.en.js';

interface HelpPanelProps {
  shown: ShownCall;
  own: OwnCall | undefined;
}

/** What an emergency needs at hand: its clock, what was done with one tap each, the pumps, who comes, and its log (product 58). */
export function HelpPanel({ shown, own }: HelpPanelProps) {
  const { call } = shown;
  const board = useBoard()?.board ?? null;
  const title = callTitle(call, board);
  const sessionId = call.place.sessionId ?? sessionInChair(call.place.chairId, board?.sessions ?? {})?.id;
  // nothing on it changes its place while it is open: what stands first is settled when it opens
  const [isPlaceAsked] = useState(call.place.chairId === null && call.place.words === null);
  const pumpOf = usePumpStops();
  const close = () => ownCalls.open(null);
  return (
    <DialogNotices value={<LateCallBar inDialog />}>
      <Dialog label={title} className="help-panel" onClose={close}>
        <div className="help-panel-all">
          <PanelHead shown={shown} own={own} title={title} />
          {isPlaceAsked && <CallPlace call={call} />}
          <OwnPump {...{ call, pumpOf }} />
          <CallEvents shown={shown} />
          <CallPumps {...{ call, pumpOf }} />
          {!isPlaceAsked && <PlaceCorrection call={call} />}
          <p className="help-panel-links">
            {sessionId !== undefined && (
              <Link className="button button-plain button-normal" href={`/s/${sessionId}/ems`} onClick={close}>
                {words.ems}
              </Link>
            )}
            <Button onClick={() => window.print()}>{words.print}</Button>
          </p>
          <TonesHeld />
          <NoneOutside />
          <h3>{words.log}</h3>
          <CallLog call={call} />
          <CallEnds call={call} onEnd={close} />
        </div>
      </Dialog>
    </DialogNotices>
  );
}

function PanelHead({ shown, own, title }: HelpPanelProps & { title: string }) {
  const { call } = shown;
  const board = useBoard()?.board ?? null;
  const clock = useClinicText((now) => callClock(call, now));
  const { says, isUnheard } = useCallState(shown, own);
  return (
    <header className={`help-panel-head ${isUnheard ? 'help-panel-unheard' : ''}`}>
      <div>
        <DialogTitle>{title}</DialogTitle>
        <p className="help-panel-patient">{callPatient(call, board)}</p>
        <p role="status">
          {isUnheard && <b className="help-call-shout">{words.notSent} </b>}
          {says}
        </p>
      </div>
      <AnswerButton shown={shown} />
      <time className="help-panel-clock" aria-label={words.running(clock)}>
        {clock}
      </time>
    </header>
  );
}

function TonesHeld() {
  const board = useBoard()?.board;
  const until = board ? tonesHeldUntil(board) : null;
  const isHeld = useClinicText((now) => String(until !== null && now < until)) === 'true';
  if (until === null || !isHeld) return null;
  return <p className="help-panel-note">{words.tonesHeld(clockTime(until, board?.clinic?.timeZone ?? 'UTC'))}</p>;
}

/** Known while nobody has answered, or there is anybody of whom an alert may call: then somebody may wait for who does not know. */
function NoneOutside() {
  const { others } = useLive();
  const isToldOutside = useSyncExternalStore(others.subscribe, () => others.current().isToldOutside);
  return isToldOutside === false ? <p className="help-panel-note">{words.noneOutside}</p> : null;
}
