const LOOK_MS = 1_000;
/** A page that could do nothing for so long has missed pulses: what it shows is old until it has heard again. */
const STOOD_STILL_MS = 4_500;

/** Tells when this screen was out of sight, asleep or stuck, and is back; answers with how to stop listening. */
export function wakeUp(onWake: () => void): () => void {
  let lookedMs = performance.now();
  const timer = setInterval(() => {
    const nowMs = performance.now();
    const stoodStill = nowMs - lookedMs > STOOD_STILL_MS;
    lookedMs = nowMs;
    if (stoodStill) whenVisible();
  }, LOOK_MS);
  const whenVisible = () => {
    if (document.visibilityState === 'visible') onWake();
  };
  document.addEventListener('visibilitychange', whenVisible);
  window.addEventListener('pageshow', whenRestored);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', whenVisible);
    window.removeEventListener('pageshow', whenRestored);
  };

  function whenRestored(event: PageTransitionEvent): void {
    if (event.persisted) onWake();
  }
}
