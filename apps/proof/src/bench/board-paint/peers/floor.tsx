import { memo } from 'react';
import type { Lane } from './lanes.js';
import { showPeer, type PeerTileProps } from './peer-board.js';
import { PeerTile } from './peer-tile.js';

const WIDE = 100;
const TALL = 22;
const HOUR_MS = 3_600_000;
const HIGHEST = 220;

/** The floor: one path by hand for each trend, in tiles that are drawn when their own session changed. */
const FloorTile = memo(function FloorTile(props: PeerTileProps) {
  return <PeerTile {...props} draw={(lane) => <HandSpark {...lane} />} />;
});

function HandSpark({ points }: Lane) {
  const last = points.at(-1)?.at ?? 0;
  const x = (at: number) => (WIDE * (1 - (last - at) / HOUR_MS)).toFixed(1);
  const y = (value: number) => (TALL * (1 - value / HIGHEST)).toFixed(1);
  const path = points.map(({ at, value, lower }, index) =>
    lower === undefined ? `${index === 0 ? 'M' : 'L'}${x(at)} ${y(value)}` : `M${x(at)} ${y(value)}V${y(lower)}`,
  );
  return (
    <svg className="spark" viewBox={`0 0 ${WIDE} ${TALL}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={path.join('')} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

showPeer(FloorTile);
