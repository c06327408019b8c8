import { useState } from 'react';
import { AlertSound } from './alert-sound.js';
import { HearingBars } from './hearing-bars.js';
import { HearingLine } from './hearing-line.js';
import { KeptRoom } from './kept-room.js';
import { SoundTest } from './sound-test.js';
import { StoppedScreens } from './stopped-screens.js';
import { useHearing } from './use-hearing.js';
import './hearing.css';

export interface HearingProps {
  /** Above the page, above what a dialog says, in the strip of the board, or in that of the wall, where nothing is pressed. */
  place: 'page' | 'dialog' | 'strip' | 'wall';
}

/** Whether somebody can hear alerts (floor rule 13): what sounds here, who hears, and the way to test it. */
export function Hearing({ place }: HearingProps) {
  const hearing = useHearing();
  const [isTesting, setIsTesting] = useState(false);
  const test = () => setIsTesting(true);
  return (
    <>
      {(place === 'strip' || place === 'wall') && (
        <HearingLine hearing={hearing} onTest={place === 'strip' ? test : null} />
      )}
      {place === 'page' && (
        <KeptRoom isKnown={hearing.devices !== null}>
          <HearingBars hearing={hearing} onTest={test} />
        </KeptRoom>
      )}
      {/* a dialog over a dialog would hide what was typed */}
      {place === 'dialog' && <HearingBars hearing={hearing} onTest={null} />}
      {place === 'page' && <AlertSound hearing={hearing} />}
      {place === 'page' && <StoppedScreens />}
      {isTesting && <SoundTest isNurse={hearing.isNurse} onClose={() => setIsTesting(false)} />}
    </>
  );
}
