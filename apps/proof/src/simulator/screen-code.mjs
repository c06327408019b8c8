// @ts-check
// `npm run build` makes it of screen-code.ts, whose types it has
const built = /** @type {typeof import('./screen-code.js')} */ (
  await import(new URL('../../dist/simulator/screen-code.js', import.meta.url).href)
);

export const { ClinicLine, Redial, openSocket, useStandIns } = built;
