import { limitCounts } from '@chairside/contracts';
import type { LimitDirection, Measure } from '@chairside/domain';
import { useRead } from '../../live/use-read.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface LimitEffectProps {
  measure: Measure;
  direction: LimitDirection;
  from: number;
  to: number;
}

/** How often a limit would have been reached by what was charted lately: as it is, and as it is to be. */
export function LimitEffect({ measure, direction, from, to }: LimitEffectProps) {
  const asked = new URLSearchParams({ measure, direction, values: `${from},${to}` });
  const read = useRead(`/api/limits/counts?${asked.toString()}`, limitCounts);
  if (read.kind === 'loading') return <p className="protocols-effect">{words.counting}</p>;
  if (read.kind === 'failed') return <p className="protocols-effect">{words.noEffect}</p>;
  const { days, of, reached } = read.value;
  const [before = 0, after = 0] = reached;
  return <p className="protocols-effect">{words.effect(days, of, before, after)}</p>;
}
