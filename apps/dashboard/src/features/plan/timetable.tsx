import type { PlannedVisitRow } from '@chairside/contracts';
import { chairsInOrder, isInUse, minutesAfter, type Board, type ClinicDay, type DayPlan } from '@chairside/domain';
import { Link } from 'wouter';
import { personName } from '../board/person-words.js';
import { useTrustedMinute } from '../board/use-trusted-minute.js';
import { coverageToSettle } from '../coverage/coverage-words.js';
import { clockTime } from '../vitals/clock-time.js';
import { hoursOf, leftOf, spanShown, widthOf, type ShownSpan } from './timetable-span.js';
import { comingWords, isToBeCalled } from './visit-words.js';
import { visitLanes } from './visit-lanes.js';
import { PLAN_WORDS as words } from './words.en.js';

interface TimetableProps {
  day: ClinicDay;
  visits: readonly PlannedVisitRow[];
  plan: DayPlan | null;
  board: Board;
  timeZone: string;
}

/** A row for each chair, and one for who has none yet; the hours run across. */
export function Timetable({ day, visits, plan, board, timeZone }: TimetableProps) {
  const span = spanShown(day, timeZone, visits);
  const chairs = chairsInOrder(board);
  const without = visits.filter(({ chairId }) => chairId === null || !board.chairs[chairId]);
  return (
    <div className="timetable scroll-edge" tabIndex={0} role="region" aria-label={words.timetable(day)}>
      <div className="timetable-inner">
        <div className="timetable-row timetable-hours" aria-hidden>
          <span />
          <div>
            {hoursOf(span, timeZone).map(({ at, clock }) => (
              <i key={at} style={{ left: leftOf(at, span) }}>
                {clock}
              </i>
            ))}
          </div>
        </div>
        <NowLine span={span} />
        {chairs.map(({ id, name }) => (
          <Row
            key={id}
            name={name}
            note={isInUse(plan, id) ? null : words.notInUse}
            visits={visits.filter(({ chairId }) => chairId === id)}
            {...{ span, timeZone, board }}
          />
        ))}
        {without.length > 0 && <Row name="–" note={words.noChair} visits={without} {...{ span, timeZone, board }} />}
      </div>
    </div>
  );
}

/** Where the clinic's clock stands, while it is within the hours shown. */
function NowLine({ span }: { span: ShownSpan }) {
  const now = useTrustedMinute();
  if (now < span.from || now > span.to) return null;
  return (
    <div className="timetable-now" aria-hidden>
      <i ref={bringToMiddle} style={{ left: leftOf(now, span) }} />
    </div>
  );
}

/** On a narrow screen a day opens at its present hour. */
function bringToMiddle(now: HTMLElement | null): void {
  const timetable = now?.closest('.timetable');
  if (!now || !timetable) return;
  const fromLeft = now.getBoundingClientRect().left - timetable.getBoundingClientRect().left;
  // the timetable alone: the page stays at its top
  timetable.scrollLeft += fromLeft - timetable.clientWidth / 2;
}

interface RowProps {
  name: string;
  note: string | null;
  visits: readonly PlannedVisitRow[];
  span: ShownSpan;
  timeZone: string;
  board: Board;
}

function Row({ name, note, visits, span, timeZone, board }: RowProps) {
  return (
    <section className="timetable-row" aria-label={words.chair(name)}>
      <span className="timetable-chair">{name}</span>
      <div>
        {hoursOf(span, timeZone).map(({ at }) => (
          <u key={at} style={{ left: leftOf(at, span) }} />
        ))}
        {note !== null && <em>{note}</em>}
        {visitLanes(visits).map((lane, index) => (
          <div key={index} className="timetable-lane">
            {lane.map((visit) => (
              <VisitBlock key={visit.id} visit={visit} {...{ span, timeZone, board }} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function VisitBlock({
  visit,
  span,
  timeZone,
  board,
}: Omit<RowProps, 'name' | 'note' | 'visits'> & { visit: PlannedVisitRow }) {
  const { id, patient, scheduledAt, plannedMinutes, status, protocolId } = visit;
  const to = minutesAfter(scheduledAt, plannedMinutes);
  const [from, until] = [clockTime(scheduledAt, timeZone), clockTime(to, timeZone)];
  const now = useTrustedMinute();
  const toSettle = coverageToSettle(visit.coverage, visit.day);
  const said = comingWords(visit, board);
  const word = isToBeCalled(visit, now) && visit.day === board.day ? `${said}, ${words.askNoShow}` : said;
  return (
    <Link
      href={`/s/${id}`}
      className={`visit-block visit-${status}`}
      style={{ left: leftOf(scheduledAt, span), width: widthOf(plannedMinutes, span) }}
      title={[words.visitLabel(personName(patient), from, until, word), ...(toSettle === null ? [] : [toSettle])].join(
        ', ',
      )}
    >
      <b>{personName(patient)}</b>
      <span>
        {from} · {word}
      </span>
      <span>{board.protocols[protocolId]?.name}</span>
      {toSettle !== null && <span>{toSettle}</span>}
    </Link>
  );
}
