import {
  hasPeerAnswered,
  homeChecks,
  homeRecords,
  isNumberReadBack,
  lastHome,
  may,
  monitorAt,
  PEER_PROMISE_WORDS,
  PEER_PROMISES,
  portionsGiven,
  sessionStatus,
  type HomeCheck,
  type HomeRules,
} from '@chairside/domain';
import { useState } from 'react';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { Button } from '../../ui/button.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { HomeCalls } from './home-calls.js';
import { HomeDialog, type HomeForm } from './home-dialog.js';
import { shownNumber } from './shown-number.js';
import { WatchDialog } from './watch-dialog.js';
import { HOME_WORDS as words } from './words.en.js';
import './home.css';

interface HomeCardProps {
  view: SessionInView;
  rules: HomeRules;
}

/** Where the patient is and who is with them, what was found at each check, and what the monitor does next. */
export function HomeCard({ view, rules }: HomeCardProps) {
  const role = useMyRole();
  const [open, setOpen] = useState<HomeForm | 'watch' | null>(null);
  const isOver = sessionStatus(view.session.status).ended === true;
  const mayChart = !isOver && role !== null && may(role, 'home:record');
  const isTaken = portionsGiven(view.session) !== null;
  // who is with the patient and where help is to go may change at any time
  const forms: HomeForm[] = [
    ...(isTaken ? (['check', 'end-check'] as const) : []),
    'place',
    'read-back',
    'peer',
    'call',
  ];
  return (
    <section className="card side-card home">
      <h2>{words.title}</h2>
      <p className="home-mark">{words.reported}</p>
      <HomeCalls view={view} mayChart={mayChart} />
      <Monitor view={view} onWatch={mayChart ? () => setOpen('watch') : undefined} />
      <Facts view={view} />
      {isTaken && <Checks view={view} />}
      {mayChart && view.session.status !== 'checked-in' && (
        <div className="home-acts">
          {forms.map((form) => (
            <Button key={form} look={form === 'check' ? 'primary' : 'plain'} onClick={() => setOpen(form)}>
              {words.open[form]}
            </Button>
          ))}
        </div>
      )}
      {open === 'watch' && <WatchDialog view={view} rules={rules} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'watch' && <HomeDialog form={open} view={view} onClose={() => setOpen(null)} />}
    </section>
  );
}

function Monitor({ view, onWatch }: { view: SessionInView; onWatch: (() => void) | undefined }) {
  const now = useClinicNow();
  const me = useMe();
  const { session, staff, timeZone } = view;
  const watch = monitorAt(session, now);
  const word = !watch ? words.watch : watch.by === me.id ? words.stayLonger : words.takeOver;
  return (
    <div className="home-monitor">
      <p>
        <span>{words.monitor}</span>{' '}
        <b className={watch ? undefined : 'home-missing'}>
          {watch
            ? words.until(staff[watch.by]?.name ?? words.somebody, clockTime(watch.until, timeZone))
            : words.nobody}
        </b>
      </p>
      {onWatch && (
        <Button look={watch ? 'plain' : 'primary'} size="small" onClick={onWatch}>
          {word}
        </Button>
      )}
    </div>
  );
}

/** Address, number and peer, each with what is still missing of it. */
function Facts({ view }: { view: SessionInView }) {
  const { session, staff, timeZone } = view;
  const place = lastHome(session, 'place');
  const read = lastHome(session, 'read-back');
  const peer = lastHome(session, 'peer');
  const call = homeRecords(session, 'call').findLast(({ whom }) => whom === 'peer');
  const isRead = isNumberReadBack(session);
  const hasAnswered = hasPeerAnswered(session);
  const unsure = peer ? PEER_PROMISES.filter((one) => !peer.promises.includes(one)) : [];
  return (
    <dl className="home-facts">
      <dt>{words.address}</dt>
      <dd>
        {place ? words.place(place.street, place.county) : <span className="home-missing">{words.noAddress}</span>}
      </dd>
      <dt>{words.number}</dt>
      <dd>
        {place && <b>{shownNumber(place.emergencyNumber)}</b>}{' '}
        {isRead && read ? (
          <small>{words.readBack(clockTime(read.at, timeZone), staff[read.by]?.name ?? words.somebody)}</small>
        ) : (
          <span className="home-missing">{words.notReadBack}</span>
        )}
      </dd>
      <dt>{words.peer}</dt>
      <dd>
        {peer ? <b>{words.peerLine(peer.name, peer.phone)}</b> : <span className="home-missing">{words.noPeer}</span>}{' '}
        {unsure.map((one) => (
          <span key={one} className="home-missing">
            {words.unsure(PEER_PROMISE_WORDS[one])}
          </span>
        ))}
        {call && hasAnswered && <small>{words.answered(clockTime(call.at, timeZone))}</small>}
        {peer && !hasAnswered && <span className="home-missing">{words.notCalled}</span>}
      </dd>
    </dl>
  );
}

function Checks({ view }: { view: SessionInView }) {
  return (
    <>
      <h3>{words.checks}</h3>
      <ol className="home-checks">
        {homeChecks(view.session, view.protocol).map((check) => (
          <li key={check.minute} className={check.record?.found ? undefined : 'home-empty'}>
            <b>{check.minute} min</b> <span>{checkWords(check, view)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function checkWords({ record, dueAt, isAnswered }: HomeCheck, { staff, timeZone }: SessionInView): string {
  if (!record?.found)
    return isAnswered ? words.missed(clockTime(dueAt, timeZone)) : words.toCome(clockTime(dueAt, timeZone));
  const who = words.looked(clockTime(record.at, timeZone), staff[record.by]?.name ?? words.somebody);
  return `${words.found(record.found)} · ${words.source[record.source]} ${who}`;
}
