// @ts-check
import { between } from '../random.mjs';

/**
 * @typedef {import('../random.mjs').Random} Random
 * @typedef {'up' | 'down'} Direction up: towards the server
 *
 * What a network does, for as long as the mode stands.
 * @typedef {object} Mode
 * @property {readonly Direction[]} [holds] what waits until the mode changes, new connections too; nobody is told
 * @property {readonly Direction[]} [loses] what is gone for good; connections that lost something end with the mode
 * @property {readonly Direction[]} [cuts] at the first word in this direction the connection ends, with RST
 * @property {readonly Direction[]} [cutsAfter] the same, once that word has been handed on
 * @property {boolean} [refuses] ends connections as soon as they are made
 * @property {{ [direction in Direction]?: number }} [bytesPerSecond]
 * @property {(random: Random) => number} [delayMs] of each piece; their order stays
 *
 * @typedef {{ name: 'pass' } | { name: 'delay', ms: number, jitterMs?: number, stallShare?: number, stallMs?: number }
 *   | { name: 'throttle', bytesPerSecond: number } | { name: 'blackhole' } | { name: 'half-open' } | { name: 'reset' }
 *   | { name: 'cut-after-request' } | { name: 'cut-before-response' } | { name: 'slow-read', bytesPerSecond: number }} ModeSetting
 */

/**
 * @param {ModeSetting} setting
 * @returns {Mode}
 */
export function modeOf(setting) {
  switch (setting.name) {
    case 'pass':
      return {};
    case 'delay':
      return { delayMs: (random) => delayMs(setting, random) };
    case 'throttle':
      return { bytesPerSecond: { up: setting.bytesPerSecond, down: setting.bytesPerSecond } };
    case 'slow-read':
      return { bytesPerSecond: { down: setting.bytesPerSecond } };
    case 'blackhole':
      return { holds: ['up', 'down'] };
    case 'half-open':
      return { loses: ['down'] };
    case 'reset':
      return { refuses: true };
    case 'cut-after-request':
      return { cutsAfter: ['up'] };
    case 'cut-before-response':
      return { cuts: ['down'] };
  }
}

/**
 * @param {Extract<ModeSetting, { name: 'delay' }>} setting
 * @param {Random} random
 */
function delayMs({ ms, jitterMs = 0, stallShare = 0, stallMs = 0 }, random) {
  return between(random, ms - jitterMs, ms + jitterMs) + (random() < stallShare ? stallMs : 0);
}
