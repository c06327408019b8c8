// @ts-check

/**
 * @typedef {import('./virtual-time.mjs').VirtualTime} VirtualTime
 * @typedef {import('./device.mjs').Page} Page
 * @typedef {object} Stage
 * @property {VirtualTime} time
 * @property {import('./chance.mjs').Chance} chance
 * @property {() => Page} page whose event this is
 * @property {(error: unknown) => void} onReported
 */

const FRAME_MS = 16;

/**
 * Puts virtual time, chance and pages where the product looks for the real ones.
 * @param {Stage} stage
 * @returns {() => void} puts the real ones back
 */
export function takeGlobals(stage) {
  const taken = { ...clocks(stage.time), ...browser(stage) };
  const before = Object.keys(taken).map((name) => ({ name, was: Object.getOwnPropertyDescriptor(globalThis, name) }));
  for (const [name, value] of Object.entries(taken)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const { random } = Math;
  Math.random = () => stage.chance.share();
  return () => {
    Math.random = random;
    for (const { name, was } of before) {
      if (was) Object.defineProperty(globalThis, name, was);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

/** @param {VirtualTime} time */
function clocks(time) {
  /** @param {{ clear: () => void } | undefined} timer */
  const clear = (timer) => timer?.clear();
  return {
    Date: time.Date,
    performance: { now: () => time.now() - time.startMs },
    setTimeout: (/** @type {() => void} */ job, ms = 0) => time.after(ms, job, time.current),
    setInterval: (/** @type {() => void} */ job, ms = 0) => time.every(ms, job, time.current),
    setImmediate: (/** @type {() => void} */ job) => time.after(0, job, time.current),
    clearTimeout: clear,
    clearInterval: clear,
    requestAnimationFrame: (/** @type {() => void} */ job) => time.after(FRAME_MS, job, time.current),
  };
}

/** @param {Stage} stage */
function browser({ time, page, onReported }) {
  return {
    document: {
      get visibilityState() {
        return page().isHidden ? 'hidden' : 'visible';
      },
      addEventListener: (/** @type {string} */ _type, /** @type {() => void} */ listener) =>
        page().watchers.add(listener),
      removeEventListener: (/** @type {string} */ _type, /** @type {() => void} */ listener) =>
        page().watchers.delete(listener),
    },
    // a page that comes back from the browser's cache is not simulated: it is told so by nothing but this event
    window: { addEventListener: () => undefined, removeEventListener: () => undefined },
    navigator: {
      get locks() {
        return page().device.locks;
      },
    },
    BroadcastChannel: class {
      /** @param {string} name */
      constructor(name) {
        return page().device.channels.open(name, time.current);
      }
    },
    reportError: onReported,
    // a browser that cannot unpack: to do so takes time that is not made up
    DecompressionStream: undefined,
  };
}
