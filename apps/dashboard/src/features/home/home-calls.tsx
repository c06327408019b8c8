import {
  callsAbout,
  CALL_RESULTS,
  homeRecords,
  isInDanger,
  lastHome,
  type HomeCall,
  type HomeCallee,
  type HomeRecordOf,
} from '@chairside/domain';
import { useLive } from '../../live/live-context.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { Button } from '../../ui/button.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { useChart } from '../sessions/use-chart.js';
import { clockTime } from '../vitals/clock-time.js';
import { shownNumber } from './shown-number.js';
import { HOME_WORDS as words } from './words.en.js';

/** Whom the monitor calls about a check that nobody answered, in order, and what came of each call. */
export function HomeCalls({ view, mayChart }: { view: SessionInView; mayChart: boolean }) {
  const now = useClinicNow();
  const { clock } = useLive();
  const { chart, problem } = useChart();
  const { session, protocol, staff, timeZone } = view;
  const due = session.status === 'discharged' ? [] : callsAbout(session, protocol).filter(({ dueAt }) => dueAt <= now);
  const made = homeRecords(session, 'call');
  const why = isInDanger(lastHome(session, 'check')?.found ?? null) ? words.callsInDanger : words.calls;
  const record = (whom: HomeCallee, result: HomeRecordOf<'call'>['result']): void =>
    chart('home:record', { sessionId: session.id, at: clock.now(), kind: 'call', whom, result, words: null });
  return (
    <>
      {due.length > 0 && (
        <div className="home-calls" role="group" aria-label={why}>
          <p>
            <b>{why}</b> {words.callsNothing}
          </p>
          <ol>
            {due.map((call) => (
              <li key={call.whom}>
                <span>
                  {callWords(call, view)} <small>{words.callAt(clockTime(call.dueAt, timeZone))}</small>{' '}
                  {call.made && (
                    <small>{words.lastCalled(clockTime(call.made.at, timeZone), words.result[call.made.result])}</small>
                  )}
                </span>
                {mayChart &&
                  CALL_RESULTS.map((result) => (
                    <Button key={result} size="small" onClick={() => record(call.whom, result)}>
                      {words.result[result]}
                    </Button>
                  ))}
              </li>
            ))}
          </ol>
          <ProblemText problem={problem} timeZone={timeZone} />
        </div>
      )}
      <ul className="home-made">
        {made.map(({ id, whom, result, at, by }) => (
          <li key={id}>
            {words.callLine(
              words.whom[whom],
              words.result[result],
              clockTime(at, timeZone),
              staff[by]?.name ?? words.somebody,
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const CALLS: Record<HomeCallee, (view: SessionInView) => string> = {
  peer: ({ session }) => {
    const peer = lastHome(session, 'peer');
    return words.callPeer(peer?.name ?? words.noPeer, peer?.phone ?? '');
  },
  patient: () => words.callPatient,
  emergency: ({ session }) => {
    const place = lastHome(session, 'place');
    if (!place) return words.whom.emergency;
    return words.callEmergency(shownNumber(place.emergencyNumber), words.place(place.street, place.county));
  },
};

function callWords({ whom }: HomeCall, view: SessionInView): string {
  return CALLS[whom](view);
}
