import { Listeners } from '../../live/listeners.js';
import { loudnessHere, type Loudness } from './loudness.js';

const TONE_SECONDS = 0.14;
const STEP_SECONDS = 0.2;
/** Of what the device gives; how loud that is, the device says. */
const GAINS: Record<Loudness, number> = { quiet: 0.15, usual: 0.4, loud: 0.9 };

/** The one voice of this page, and whether it can be heard: a browser is silent until somebody has touched the page. */
class Speaker {
  private readonly listeners = new Listeners();
  private context: AudioContext | undefined;

  readonly subscribe = this.listeners.subscribe;
  readonly isOpen = (): boolean => this.context?.state === 'running';
  /** Whether one touch of the page is all that it needs. */
  readonly waitsForTouch = (): boolean => this.context !== undefined && !this.isOpen();

  /** Opens it where the browser lets it; else at the next touch, when this is called again. */
  readonly open = (): void => {
    if (typeof AudioContext === 'undefined' || this.isOpen()) return;
    if (this.context === undefined) {
      this.context = this.made();
      this.listeners.tell();
    }
    // never settles where the page was not touched; a change of state is told apart
    void this.context.resume().catch(() => undefined);
  };

  /**
   * @param tones in hertz, one after the other; 0 is a pause
   * @param loudness that of this device, unless told otherwise
   */
  play(tones: readonly number[], loudness = loudnessHere()): void {
    this.open();
    const { context } = this;
    if (context?.state !== 'running') return;
    tones.forEach((hertz, index) => {
      if (hertz > 0) soundAt(context, hertz, GAINS[loudness], context.currentTime + index * STEP_SECONDS);
    });
  }

  /** Shakes a device that can, as its browser lets it: never before somebody has touched the page. */
  shake(pattern: number[]): void {
    if (navigator.userActivation?.hasBeenActive !== false) navigator.vibrate?.(pattern);
  }

  private made(): AudioContext {
    const context = new AudioContext();
    context.onstatechange = () => this.listeners.tell();
    return context;
  }
}

export const speaker = new Speaker();

function soundAt(context: AudioContext, hertz: number, gain: number, startsAt: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(gain, startsAt);
  volume.gain.exponentialRampToValueAtTime(0.01, startsAt + TONE_SECONDS);
  tone.connect(volume).connect(context.destination);
  tone.start(startsAt);
  tone.stop(startsAt + TONE_SECONDS);
}
