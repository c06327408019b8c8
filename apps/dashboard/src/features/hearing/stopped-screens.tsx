import { useSyncExternalStore } from 'react';
import { useLink } from '../../live/use-link.js';
import { useLive } from '../../live/live-context.js';
import { LevelMark } from '../../ui/level-mark.js';
import { words } from './words.en.js';

/** A screen that froze cannot say so itself: the others do, as long as they hear the clinic. */
export function StoppedScreens() {
  const { others } = useLive();
  const stopped = useSyncExternalStore(others.subscribe, () => others.current().stopped);
  const link = useLink();
  if (stopped.length === 0 || link.kind !== 'live') return null;
  return (
    <div className="refusal-bar" role="alert">
      <LevelMark level="low" />
      <p>
        <b>{words.screenStopped(stopped.map(({ name }) => name))}</b> {words.screenStoppedDo}
      </p>
    </div>
  );
}
