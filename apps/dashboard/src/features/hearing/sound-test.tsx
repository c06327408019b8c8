import { deviceKind, deviceKinds, type DeviceKind } from '@chairside/domain';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useBoardFact } from '../../live/use-board.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Segments } from '../../ui/segments.js';
import { useMe } from '../auth/use-me.js';
import { keepLoudness, LOUDNESSES, loudnessHere, type Loudness } from './loudness.js';
import { ALERT_TONES } from './sounder.js';
import { speaker } from './speaker.js';
import { thisDevice } from './this-device.js';
import { words } from './words.en.js';

const SHAKE_MS = [200, 100, 200, 100, 200];

function play(loudness: Loudness): void {
  speaker.play(ALERT_TONES.medium.tones, loudness);
  speaker.shake(SHAKE_MS);
}

/** What this device is, and its tones; a nurse who heard them says so, for this shift (floor rule 13). */
export function SoundTest({ isNurse, onClose }: { isNurse: boolean; onClose: () => void }) {
  const { id } = useMe();
  const day = useBoardFact((live) => live && live.board.day);
  const kept = useSyncExternalStore(thisDevice.subscribe, thisDevice.kind);
  const [kind, setKind] = useState<DeviceKind>(kept ?? 'station');
  const [loudness, setLoudness] = useState<Loudness>(loudnessHere);
  const [hasFailed, setHasFailed] = useState(false);
  const isOpen = useSyncExternalStore(speaker.subscribe, speaker.isOpen);
  const isSilent = deviceKind(kind).soundsAfterSeconds === null;
  useEffect(() => {
    speaker.open();
    // at once where the browser lets it, else as soon as it does; never while it is to be silent
    if (isOpen && !isSilent) play(loudness);
  }, [isOpen, isSilent, loudness]);
  const done = () => {
    thisDevice.is(kind);
    if (!isSilent) keepLoudness(loudness);
    if (isNurse && !isSilent && day !== null) thisDevice.passed(id, day);
    onClose();
  };
  return (
    <Dialog label={words.testTitle} className="sound-test" onClose={onClose}>
      <h2>{words.testTitle}</h2>
      <p>{words.whatIsIt}</p>
      <Segments
        label={words.whatIsIt}
        segments={deviceKinds.map((value) => ({ value, word: words.kinds[value] }))}
        value={kind}
        onChoose={setKind}
        isWide
      />
      <p className="sound-test-kind">{words.kindSays[kind]}</p>
      {!isSilent && (
        <>
          <Segments
            label={words.howLoud}
            segments={LOUDNESSES.map((value) => ({ value, word: words.loudnesses[value] }))}
            value={loudness}
            onChoose={setLoudness}
            isWide
          />
          <p role="status">{saysOf(kind, isOpen, hasFailed)}</p>
        </>
      )}
      <div className="dialog-actions">
        <Button look="quiet" onClick={onClose}>
          {words.close}
        </Button>
        {!isSilent && (
          <>
            <Button onClick={() => setHasFailed(true)}>{words.heardNothing}</Button>
            <Button onClick={() => play(loudness)}>{words.playAgain}</Button>
          </>
        )}
        <Button look="primary" disabled={!isSilent && !isOpen} onClick={done}>
          {isSilent ? words.keep : words.heardIt}
        </Button>
      </div>
    </Dialog>
  );
}

function saysOf(kind: DeviceKind, isOpen: boolean, hasFailed: boolean): string {
  if (!isOpen) return words.isBlockedNow;
  if (hasFailed) return words.turnUp;
  return kind === 'carried' ? words.playedCarried : words.played;
}
