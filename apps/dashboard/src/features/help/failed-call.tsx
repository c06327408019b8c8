import { useBoard } from '../../live/use-board.js';
import { AsteriskIcon } from '../../ui/icons.js';
import { clockSeconds } from '../vitals/clock-time.js';
import { ownCalls, type OwnCall } from './own-calls.js';
import { words } from './words.en.js';

/** A call that will not be sent any more: nobody but who reads this knows of it. */
export function FailedCall({ own }: { own: OwnCall }) {
  const timeZone = useBoard()?.board.clinic?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <section className="help-call help-call-unheard" role="alert">
      <AsteriskIcon size={28} />
      <p className="help-call-text">
        <b className="help-call-shout">{words.notSent} </b>
        <b>
          {words.level[own.level]}, {clockSeconds(own.at, timeZone)}.
        </b>{' '}
        {words.notKept}
      </p>
      <button type="button" className="help-call-button" onClick={() => ownCalls.drop(own)}>
        {words.someoneIsHere}
      </button>
    </section>
  );
}
