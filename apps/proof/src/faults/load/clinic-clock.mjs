// @ts-check
/** @typedef {import('../clinic/stage.mjs').Clock} Clock */

/** Our own clock, which nobody sets while the proof runs: milliseconds as of Date, from the monotonic one. */
export function nowMs() {
  return performance.timeOrigin + performance.now();
}

/**
 * When, on our clock, the clinic's was at `clinicTime`. Servers and clients are on one machine, so that this is when a
 * word with that time left the server.
 * @param {Clock} clock
 * @param {string} clinicTime
 */
export function realMs({ anchorClinic, anchorReal, rate }, clinicTime) {
  return Date.parse(anchorReal) + (Date.parse(clinicTime) - Date.parse(anchorClinic)) / rate;
}

/**
 * What the clinic's clock says now.
 * @param {Clock} clock
 */
export function clinicTime({ anchorClinic, anchorReal, rate }, atMs = nowMs()) {
  return new Date(Date.parse(anchorClinic) + (atMs - Date.parse(anchorReal)) * rate).toISOString();
}
