import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.js';
import { LevelMark } from '../../ui/level-mark.js';
import { speaker } from './speaker.js';
import type { Hearing } from './use-hearing.js';
import { words } from './words.en.js';

const THANKED_MS = 2_000;

interface HearingBarsProps {
  hearing: Hearing;
  /** Nothing where the test cannot be opened. */
  onTest: (() => void) | null;
}

/** The watch itself is broken, which is red on every screen (floor rules 13 and 15); or this screen waits for a touch. */
export function HearingBars({ hearing, onTest }: HearingBarsProps) {
  const { pumps, devices, isNurse, isSilent, hasPassed, needsTouch } = hearing;
  const isNobody = pumps > 0 && devices === 0;
  const isMute = hasPassed && needsTouch;
  const isThanked = useJustTouched(needsTouch);
  if (isNobody) {
    return (
      <section className="hearing-bar hearing-bar-nobody" role="alert">
        <LevelMark level="high" size={28} />
        <p>
          <b>{words.nobodyHears}</b> {words.nobodyWhy(pumps)} {whatToDo(hearing)}
        </p>
        {isMute && <SoundOn />}
        {isNurse && !isSilent && !isMute && onTest && <Button onClick={onTest}>{words.testHere}</Button>}
      </section>
    );
  }
  if (!needsTouch && !isThanked) return null;
  return (
    <section className="hearing-bar" role="alert">
      <LevelMark level="low" />
      <p>
        <b>{needsTouch ? words.touch : words.soundsNow}</b>
      </p>
      {needsTouch && <SoundOn />}
    </section>
  );
}

function whatToDo({ isNurse, isSilent, needsTouch }: Hearing): string {
  const touch = needsTouch ? ` ${words.touch}` : '';
  if (!isNurse) return words.askNurse + touch;
  return isSilent ? words.silentHere : touch;
}

/** The bar stays a moment after the touch: gone at once, it would draw the button from under the finger that touched it. */
function useJustTouched(needsTouch: boolean): boolean {
  const [before, setBefore] = useState(needsTouch);
  const [isShown, setIsShown] = useState(false);
  if (before !== needsTouch) {
    setBefore(needsTouch);
    setIsShown(!needsTouch);
  }
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(() => setIsShown(false), THANKED_MS);
    return () => clearTimeout(timer);
  }, [isShown]);
  return isShown;
}

function SoundOn() {
  return <Button onClick={speaker.open}>{words.letSound}</Button>;
}
