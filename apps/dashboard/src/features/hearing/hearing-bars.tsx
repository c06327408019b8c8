import { Button } from '../../ui/button.js';
import { LevelMark } from '../../ui/level-mark.js';
import { speaker } from './speaker.js';
import type { Hearing } from './use-hearing.js';
import { words } from './words.en.js';

interface HearingBarsProps {
  hearing: Hearing;
  /** Nothing where the test cannot be opened. */
  onTest: (() => void) | null;
}

/** The watch itself is broken, which is red on every screen (floor rules 13 and 15); or this screen is still mute. */
export function HearingBars({ hearing, onTest }: HearingBarsProps) {
  const { pumps, devices, isNurse, isSilent, hasPassed, isBlocked } = hearing;
  const isNobody = pumps > 0 && devices === 0;
  const isMute = hasPassed && isBlocked && !isSilent;
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
  if (!isMute) return null;
  return (
    <section className="hearing-bar" role="alert">
      <LevelMark level="low" />
      <p>
        <b>{words.blocked}</b>
      </p>
      <SoundOn />
    </section>
  );
}

function whatToDo({ isNurse, isSilent, hasPassed, isBlocked }: Hearing): string {
  if (!isNurse) return words.askNurse;
  if (isSilent) return words.silentHere;
  return hasPassed && isBlocked ? words.blocked : '';
}

function SoundOn() {
  return <Button onClick={speaker.open}>{words.letSound}</Button>;
}
