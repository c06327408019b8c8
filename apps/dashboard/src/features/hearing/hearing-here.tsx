import { lazy, Suspense } from 'react';
import { barWords } from '../help/bar-words.en.js';
import { afterFirstPage } from '../../ui/after-first-page.js';
import { PartBoundary } from '../../ui/part-boundary.js';
import type { HearingProps } from './hearing.js';

/** What hears and sounds comes once the first page stands, and is asked for until it is there. */
const Hearing = lazy(async () => ({ default: await fetchHearing() }));

async function fetchHearing(): Promise<(props: HearingProps) => React.ReactNode> {
  await afterFirstPage();
  return import('./hearing.js').then(({ Hearing: Part }) => Part, fetchHearing);
}

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
