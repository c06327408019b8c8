import { memo } from 'react';
import { afterFirstPage } from '../../ui/after-first-page.js';
import { fetchedPart } from '../../ui/fetched-part.js';
import { PartBoundary } from '../../ui/part-boundary.js';
import { barWords } from '../help/bar-words.en.js';
import { BarRoom } from './bar-room.js';
import type { HearingProps } from './hearing.js';

/** What hears and sounds. */
const useHearing = fetchedPart(async () => {
  await afterFirstPage();
  return (await import('./hearing.js')).Hearing;
});

/**
 * Who can hear alerts, and their sound, on every page, in every dialog and in the strip of the board; no value that arrives
 * repaints it.
 */
export const HearingHere = memo(function HearingHere({ place }: HearingProps) {
  const Hearing = useHearing();
  return (
    <PartBoundary instead={place === 'page' ? <p role="alert">{barWords.mute}</p> : null}>
      {Hearing ? <Hearing place={place} /> : place === 'page' && <BarRoom />}
    </PartBoundary>
  );
});
