import { Line, LineChart, YAxis } from 'recharts';
import type { Lane } from './lanes.js';
import type { PeerTileProps } from './peer-board.js';
import { PeerTile } from './peer-tile.js';

const WIDE = 60;
const TALL = 22;

/** The same tile with Recharts as its makers advise for what changes often: no animation, no dots, straight lines. */
export function RechartsTile(props: PeerTileProps) {
  return <PeerTile {...props} draw={(lane) => <RechartsSpark points={lane.points} />} />;
}

function RechartsSpark({ points }: Pick<Lane, 'points'>) {
  return (
    <LineChart width={WIDE} height={TALL} data={points} margin={{ top: 1, right: 1, bottom: 1, left: 1 }}>
      <YAxis hide domain={['auto', 'auto']} />
      <Line dataKey="value" type="linear" dot={false} isAnimationActive={false} />
      <Line dataKey="lower" type="linear" dot={false} isAnimationActive={false} />
    </LineChart>
  );
}
