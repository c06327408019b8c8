/**
 * What a gloved finger could miss: controls that are lower or narrower than 44 px. A link over a whole card has the card's
 * room, and one within a sentence the sentence's. Runs in the page, so it refers to nothing outside itself.
 */
export function smallTargets(roots: Element[]): string[] {
  const LEAST_PX = 44;
  const SLACK_PX = 0.5;
  const CONTROLS = 'button, select, summary, input:not([type=checkbox], [type=radio]), a[href]';
  return roots.flatMap((root) =>
    [...root.querySelectorAll(CONTROLS)].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const isUnseen = width === 0 || getComputedStyle(control).visibility === 'hidden';
      if (isUnseen || control.matches('.tile-link, .call-link, p a')) return [];
      const isEnough = Math.min(width, height) >= LEAST_PX - SLACK_PX;
      return isEnough ? [] : [`"${control.textContent.trim()}" is ${Math.round(width)}×${Math.round(height)}`];
    }),
  );
}
