// @ts-check
/** @typedef {import('./load.mjs').ScreenStats} ScreenStats */

/**
 * Whether a screen is live by a word that left the clinic after a moment: a link stays live for 4.5 s after its server
 * died, and so proves nothing of the one that took its place.
 * @param {ScreenStats} screen
 * @param {number} sinceMs
 */
export function isLiveSince({ isLive, heardMs }, sinceMs) {
  return isLive && heardMs > sinceMs;
}

/**
 * Screens that have not been live all the while between two looks, those included that were dark and came back.
 * @param {readonly ScreenStats[]} before
 * @param {readonly ScreenStats[]} after
 */
export function wentDark(before, after) {
  const now = new Map(after.map((screen) => [screen.name, screen]));
  return before
    .filter(
      ({ name, isLive, wentDark: times }) => !isLive || !now.get(name)?.isLive || now.get(name)?.wentDark !== times,
    )
    .map(({ name }) => name);
}

/**
 * Screens that do not show all that the clinic has, as words for the verdict.
 * @param {readonly ScreenStats[]} screens
 * @param {number} revision of the clinic
 */
export function behind(screens, revision) {
  const here = screens.filter(({ isSignedOut }) => !isSignedOut);
  return [
    ...here.filter(({ isLive }) => !isLive).map(({ name }) => `${name} is not live`),
    ...here
      .filter((screen) => screen.revision !== revision)
      .map((screen) => `${screen.name} stands at ${screen.revision} of ${revision}`),
  ];
}
