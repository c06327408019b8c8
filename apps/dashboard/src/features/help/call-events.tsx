import { EMERGENCY_EVENT_WORDS, emergencyEvents, levelOfCall, type EmergencyEvent } from '@chairside/domain';
import { useBoard } from '../../live/use-board.js';
import { useCommand } from '../../live/use-command.js';
import { useLive } from '../../live/live-context.js';
import { Button } from '../../ui/button.js';
import { useMe } from '../auth/use-me.js';
import { clockSeconds } from '../vitals/clock-time.js';
import { ownCalls } from './own-calls.js';
import type { ShownCall } from './shown-calls.js';
import { words } from './words.en.js';

/**
 * What is done in an emergency, with one tap each. A call for help keeps the same room, and can be made an emergency there:
 * what stands below does not move when it becomes one, and what was tapped twice hits nothing else.
 */
export function CallEvents({ shown }: { shown: ShownCall }) {
  const isEmergency = levelOfCall(shown.call) === 'emergency';
  return (
    <section className="help-done">
      <div className="help-done-head">
        <h3>{isEmergency ? words.done : words.worse}</h3>
        {!isEmergency && <MakeEmergency shown={shown} />}
      </div>
      {isEmergency ? (
        <Events shown={shown} />
      ) : (
        <div className="help-events help-events-room">
          <p>{words.worseDoes}</p>
          {emergencyEvents.map((event) => (
            <span key={event} className="help-event" aria-hidden>
              <b>{EMERGENCY_EVENT_WORDS[event]}</b>
              <span>{words.notCharted}</span>
            </span>
          ))}
        </div>
      )}
    </section>
  );
}

function MakeEmergency({ shown: { call } }: { shown: ShownCall }) {
  const { clock, send } = useLive();
  const { id: by } = useMe();
  const raise = () => {
    const level = 'emergency' as const;
    const { chairId, sessionId, words: said } = call.place;
    // the place goes along: should the call have ended meanwhile, it is an emergency of that place
    const place = {
      ...(chairId === null ? {} : { chairId }),
      ...(sessionId === null ? {} : { sessionId }),
      ...(said === null ? {} : { words: said }),
    };
    const at = clock.now();
    ownCalls.add({ level, at, by }, send('help:call', { level, at, callId: call.id, ...place }));
    // the same panel goes on, before and after the clinic has heard of it
    ownCalls.open(call.id);
  };
  return (
    <Button look="danger" onClick={raise}>
      {words.makeEmergency}
    </Button>
  );
}

/** Big buttons: a tap is charted with its time, and may be tapped again. */
function Events({ shown: { call } }: { shown: ShownCall }) {
  const send = useCommand();
  const { clock } = useLive();
  const timeZone = useBoard()?.board.clinic?.timeZone ?? 'UTC';
  const chart = (event: EmergencyEvent) =>
    void send('help:note', { callId: call.id, event, at: clock.now() }, () => false);
  return (
    <div className="help-events">
      {emergencyEvents.map((event) => {
        const last = call.notes.findLast((note) => note.event === event);
        return (
          <button
            key={event}
            type="button"
            className={`help-event ${last ? 'help-event-done' : ''}`}
            onClick={() => chart(event)}
          >
            <b>{EMERGENCY_EVENT_WORDS[event]}</b>
            <span>{last ? clockSeconds(last.at, timeZone) : words.notCharted}</span>
          </button>
        );
      })}
    </div>
  );
}
