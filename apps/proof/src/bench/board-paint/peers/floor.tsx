import { memo } from 'react';
import type { Lane } from './lanes.js';
import { showPeer, type PeerTileProps } from './peer-board.js';
import { PeerTile } from './peer-tile.js';

const WIDE = 1000;
const TALL = 1000;
const HOUR_MS = 3_600_000;
const HIGHEST = 220;

/** The floor: one path by hand for each trend, in tiles that are drawn when their own session changed. */
const FloorTile = memo(function FloorTile(props: PeerTileProps) {
  return <PeerTile {...props} draw={(lane) => <HandSpark lane={lane} />} />;
});

function HandSpark({ lane: { key, points } }: { lane: Lane }) {
  const last = points.at(-1);
  const x = (at: number) => Math.round(WIDE * (1 - ((last?.at ?? 0) - at) / HOUR_MS));
  const y = (value: number) => Math.round(TALL * (1 - value / HIGHEST));
  const path = points.map(({ at, value, lower }, index) =>
    lower === undefined ? `${index === 0 ? 'M' : 'L'}${x(at)} ${y(value)}` : `M${x(at)} ${y(value)}V${y(lower)}`,
  );
  return (
    <svg className={`spark spark-${key}`} aria-hidden="true">
      <line className="spark-limit" x1="0" x2="100%" y1="50%" y2="50%" />
      <svg className="stretched" viewBox={`0 0 ${WIDE} ${TALL}`} preserveAspectRatio="none">
        <path d={path.join('')} vectorEffect="non-scaling-stroke" />
      </svg>
      {last && <circle cx="100%" cy={`${y(last.value) / 10}%`} r="3" />}
    </svg>
  );
}

showPeer(FloorTile);
