/** A machine that woke is to notice before anybody has read its screen. */
const LOOK_MS = 250;
/** A page that could do nothing for so long has missed pulses: what it shows is old until it has heard again. */
const STOOD_STILL_MS = 4_500;

/** Tells when this screen was out of sight, asleep or stuck, and is back; answers with how to stop listening. */
export function wakeUp(onWake: () => void): () => void {
  const whenVisible = () => {
    if (document.visibilityState === 'visible') onWake();
  };
  const stopLooking = whenStuck(whenVisible);
  document.addEventListener('visibilitychange', whenVisible);
  window.addEventListener('pageshow', whenRestored);
  return () => {
    stopLooking();
    document.removeEventListener('visibilitychange', whenVisible);
    window.removeEventListener('pageshow', whenRestored);
  };

  function whenRestored(event: PageTransitionEvent): void {
    if (event.persisted) onWake();
  }
}

/**
 * Tells when a look comes late: by the look itself, or by the first frame where that comes before. In the sleep of several
 * systems the monotonic clock stands still, and of the device's own clock nobody knows who set it: the longer step counts.
 */
function whenStuck(onStuck: () => void): () => void {
  const frame = frameAfter(STOOD_STILL_MS, onStuck);
  let looked = bothClocks();
  const timer = setInterval(() => {
    const now = bothClocks();
    const stoodStill = Math.max(now.monotonicMs - looked.monotonicMs, now.wallMs - looked.wallMs) > STOOD_STILL_MS;
    looked = now;
    frame.putOff();
    if (stoodStill) onStuck();
  }, LOOK_MS);
  return () => {
    clearInterval(timer);
    frame.cancel();
  };
}

function bothClocks(): { monotonicMs: number; wallMs: number } {
  return { monotonicMs: performance.now(), wallMs: Date.now() };
}

/**
 * Runs a job within the first frame after so long, before that frame is painted; timers of a page that was stuck may run
 * after it. An animation that waits for its beginning does just that, and costs nothing while it waits.
 */
function frameAfter(ms: number, job: () => void): { putOff: () => void; cancel: () => void } {
  if (typeof Animation === 'undefined') return { putOff: () => undefined, cancel: () => undefined };
  const waiting = new Animation(new KeyframeEffect(null, null, { delay: ms, duration: 1 }));
  waiting.onfinish = job;
  waiting.play();
  return {
    putOff: () => {
      waiting.currentTime = 0;
      waiting.play();
    },
    cancel: () => waiting.cancel(),
  };
}
