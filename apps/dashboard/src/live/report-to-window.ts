/** A fault that the line survives still belongs in the browser's console, as if nobody had caught it. */
export function reportToWindow(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
}
