import { lastStep, type LiveSession } from '@chairside/domain';

const VISIT_MS = 120 * 60_000;
const INFUSION_MS = 40 * 60_000;
const WIDE = 10_000;

/** The visit in one bar, by hand: before, infused, to go, watched, a dot for each set, and now. */
export function PeerRibbon({ session }: { session: LiveSession }) {
  const begin = Date.parse(lastStep(session, 'check-in')?.at ?? '');
  const start = Date.parse(lastStep(session, 'start')?.at ?? '');
  const now = Date.parse(session.readings.at(-1)?.takenAt ?? '');
  const x = (at: number) => Math.round((WIDE * (at - begin)) / VISIT_MS);
  const dots = session.readings.map(({ takenAt }) => `M${x(Date.parse(takenAt))} 2h0`).join('');
  const end = start + INFUSION_MS;
  return (
    <div className="ribbon">
      <svg className="ribbon-bar" height="16" aria-hidden="true">
        <Bar look="before" from={0} to={x(start)} />
        <Bar look="infused" from={x(start)} to={x(now)} />
        <Bar look="to-go" from={x(now)} to={x(end)} />
        <Bar look="watch" from={x(end)} to={WIDE} />
        <line className="ribbon-hatch" x1={percent(x(end))} x2="100%" y1="11" y2="11" />
        <svg className="stretched" viewBox={`0 0 ${WIDE} 16`} preserveAspectRatio="none">
          <path className="ribbon-sets" d={dots} vectorEffect="non-scaling-stroke" />
        </svg>
        <line className="ribbon-now" x1={percent(x(now))} x2={percent(x(now))} y1="5" y2="16" />
      </svg>
      <p className="ribbon-end">
        Ends <b>{new Date(end).toISOString().slice(11, 16)}</b>
      </p>
    </div>
  );
}

function Bar({ look, from, to }: { look: string; from: number; to: number }) {
  return (
    <rect className={`ribbon-${look}`} x={percent(from)} width={percent(Math.max(0, to - from))} y="7" height="8" />
  );
}

function percent(tenThousandths: number): string {
  return `${tenThousandths / 100}%`;
}
