import { Suspense } from 'react';
import { barWords } from '../help/bar-words.en.js';
import { PartBoundary } from '../../ui/part-boundary.js';
import { laterPart } from '../../ui/later-part.js';
import type { HearingProps } from './hearing.js';

/** What hears and sounds. */
const Hearing = laterPart(async () => (await import('./hearing.js')).Hearing);

/** Who can hear alerts, and their sound, on every page, in every dialog and in the strip of the board. */
export function HearingHere(props: HearingProps) {
  return (
    <PartBoundary instead={props.place === 'page' ? <p role="alert">{barWords.mute}</p> : null}>
      <Suspense fallback={null}>
        <Hearing {...props} />
      </Suspense>
    </PartBoundary>
  );
}
