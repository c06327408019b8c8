const LOOK_MS = 1_000;
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

/** Tells when a second's look comes late: by the look itself, or by the first frame where that comes before. */
function whenStuck(onStuck: () => void): () => void {
  const frame = frameAfter(STOOD_STILL_MS, onStuck);
  let lookedMs = performance.now();
  const timer = setInterval(() => {
    const nowMs = performance.now();
    const stoodStill = nowMs - lookedMs > STOOD_STILL_MS;
    lookedMs = nowMs;
    frame.putOff();
    if (stoodStill) onStuck();
  }, LOOK_MS);
  return () => {
    clearInterval(timer);
    frame.cancel();
  };
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
