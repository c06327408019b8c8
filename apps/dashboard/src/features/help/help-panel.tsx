import { EMERGENCY_EVENT_WORDS, emergencyEvents, levelOfCall, tonesHeldUntil } from '@chairside/domain';
import { useState, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { useBoard } from '../../live/use-board.js';
import { useClinicText } from '../../live/use-clinic-time.js';
import { useCommand } from '../../live/use-command.js';
import { useLive } from '../../live/live-context.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { DialogTitle } from '../../ui/dialog-title.js';
import { DialogNotices } from '../../ui/dialog-notices.js';
import { LateCallBar } from '../board/late-call-bar.js';
import { clockSeconds, clockTime } from '../vitals/clock-time.js';
import { AnswerButton } from './answer-button.js';
import { CallEnds } from './call-ends.js';
import { CallLog } from './call-log.js';
import { CallPlace } from './call-place.js';
import { CallPumps } from './call-pumps.js';
import { callClock, callPatient, callTitle, correctionWords, sessionInChair } from './call-words.js';
import { ownCalls, type OwnCall } from './own-calls.js';
import { MovedPlace, PlaceCorrection } from './place-correction.js';
import { OwnPump } from './own-pump.js';
import type { ShownCall } from './shown-calls.js';
import { useCallState } from './use-call-state.js';
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
  const sessionId = call.place.sessionId ?? sessionInChair(call.place.chairId, board)?.id;
  // nothing on it changes its place while it is open: what stands first is settled when it opens
  const [isPlaceAsked] = useState(call.place.chairId === null && call.place.words === null);
  // its large button never becomes another chair's under a finger: once the place is corrected, all pumps stand below
  const [openedAt] = useState(JSON.stringify(call.place));
  const isMoved = openedAt !== JSON.stringify(call.place);
  const close = () => ownCalls.open(null);
  return (
    <DialogNotices value={<LateCallBar inDialog />}>
      <Dialog label={title} className="help-panel" onClose={close}>
        <PanelHead shown={shown} own={own} title={title} />
        {isPlaceAsked ? <CallPlace call={call} /> : isMoved ? <MovedPlace call={call} /> : <OwnPump call={call} />}
        <CallPumps call={call} hasOwnAbove={!isPlaceAsked && !isMoved} />
        {!isPlaceAsked && <PlaceCorrection call={call} />}
        <p className="help-panel-links">
          {sessionId !== undefined && (
            <Link className="button button-plain button-normal" href={`/s/${sessionId}/ems`} onClick={close}>
              {words.ems}
            </Link>
          )}
          <Button onClick={() => window.print()}>{words.print}</Button>
        </p>
        <Events shown={shown} />
        <TonesHeld />
        <NoneOutside />
        <h3>{words.log}</h3>
        <CallLog call={call} />
        <CallEnds call={call} onEnd={close} />
      </Dialog>
    </DialogNotices>
  );
}

function PanelHead({ shown, own, title }: HelpPanelProps & { title: string }) {
  const { call } = shown;
  const board = useBoard()?.board ?? null;
  const clock = useClinicText((now) => callClock(call, now));
  const { says, isUnheard } = useCallState(shown, own);
  const corrected = correctionWords(call, board);
  return (
    <header className={`help-panel-head ${isUnheard ? 'help-panel-unheard' : ''}`}>
      <div>
        <DialogTitle>{title}</DialogTitle>
        <p>{callPatient(call, board)}</p>
        {corrected && <p className="help-call-corrected">{corrected}</p>}
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

/** Big buttons: a tap is charted with its time, and may be tapped again. */
function Events({ shown: { call } }: { shown: ShownCall }) {
  const send = useCommand();
  const { clock } = useLive();
  const timeZone = useBoard()?.board.clinic?.timeZone ?? 'UTC';
  if (levelOfCall(call) !== 'emergency') return null;
  return (
    <section>
      <h3>{words.done}</h3>
      <div className="help-events">
        {emergencyEvents.map((event) => {
          const last = call.notes.findLast((note) => note.event === event);
          return (
            <button
              key={event}
              type="button"
              className={`help-event ${last ? 'help-event-done' : ''}`}
              onClick={() => void send('help:note', { callId: call.id, event, at: clock.now() }, () => false)}
            >
              <b>{EMERGENCY_EVENT_WORDS[event]}</b>
              <span>{last ? clockSeconds(last.at, timeZone) : words.notCharted}</span>
            </button>
          );
        })}
      </div>
    </section>
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
