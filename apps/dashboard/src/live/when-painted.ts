/** Says once what was painted, from inside a frame; or at once that nobody can see this screen (LP8). */
export function whenPainted(say: (isHidden: boolean) => void): void {
  if (document.visibilityState === 'hidden') say(true);
  else requestAnimationFrame(() => say(false));
}
