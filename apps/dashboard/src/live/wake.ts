/** Tells when this screen was out of sight or asleep and is back; answers with how to stop listening. */
export function wakeUp(onWake: () => void): () => void {
  const whenVisible = () => {
    if (document.visibilityState === 'visible') onWake();
  };
  document.addEventListener('visibilitychange', whenVisible);
  window.addEventListener('pageshow', whenRestored);
  return () => {
    document.removeEventListener('visibilitychange', whenVisible);
    window.removeEventListener('pageshow', whenRestored);
  };

  function whenRestored(event: PageTransitionEvent): void {
    if (event.persisted) onWake();
  }
}
