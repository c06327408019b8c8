import { useState } from 'react';
import { AlertSound } from './alert-sound.js';
import { HearingBars } from './hearing-bars.js';
import { HearingLine } from './hearing-line.js';
import { SoundTest } from './sound-test.js';
import { StoppedScreens } from './stopped-screens.js';
import { useHearing } from './use-hearing.js';
import './hearing.css';

export interface HearingProps {
  /** Above the page, above what a dialog says, or in the strip of the board. */
  place: 'page' | 'dialog' | 'strip';
}

/** Whether somebody can hear alerts (floor rule 13): what sounds here, who hears, and the way to test it. */
export function Hearing({ place }: HearingProps) {
  const hearing = useHearing();
  const [isTesting, setIsTesting] = useState(false);
  const test = () => setIsTesting(true);
  return (
    <>
      {place === 'strip' ? (
        <HearingLine hearing={hearing} onTest={test} />
      ) : (
        // a dialog over a dialog would hide what was typed
        <HearingBars hearing={hearing} onTest={place === 'page' ? test : null} />
      )}
      {place === 'page' && <AlertSound hearing={hearing} />}
      {place === 'page' && <StoppedScreens />}
      {isTesting && <SoundTest onClose={() => setIsTesting(false)} />}
    </>
  );
}
