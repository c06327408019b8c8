import { useLink, type LinkState } from '../../live/use-link.js';
import { useNeverHeard } from './use-never-heard.js';
import { words } from './words.en.js';

const SAYS: Record<LinkState['kind'], string> = {
  live: words.live,
  connecting: words.connecting,
  'not-live': words.notLive,
};

/** Whether this screen still hears the clinic. */
export function LinkPill() {
  const isNeverHeard = useNeverHeard() !== null;
  const { kind: heard } = useLink();
  const kind = isNeverHeard ? 'not-live' : heard;
  return (
    <span className={`link-pill link-pill-${kind}`} role="status">
      <i aria-hidden />
      {SAYS[kind]}
    </span>
  );
}
