// @ts-check
/**
 * @typedef {import('./clinic/stage.mjs').Stage} Stage
 * @typedef {import('./clinic/stage.mjs').StageOptions} StageOptions
 * @typedef {import('./load/load.mjs').Load} Load
 *
 * What a fault has to work with: a clinic, clients on it, and chance.
 * @typedef {object} Scene
 * @property {Stage} stage
 * @property {Load} load
 * @property {import('./clinic/small-disk.mjs').SmallDisk} [disk]
 * @property {boolean} isQuick
 * @property {import('./random.mjs').Random} random
 * @property {(line: string) => void} say what was seen, for people
 * @property {(promise: string, isKept: boolean) => void} expect what the fault matrix promises beside what is counted
 *
 * @typedef {object} Fault
 * @property {string} id of the fault matrix
 * @property {string} title
 * @property {boolean} [isQuick] whether it is of the quick run
 * @property {StageOptions} [stage]
 * @property {{ perSecond?: number, screens?: number }} [load] commands sent and screens, where not the usual
 * @property {number} [diskMb] the database lies on a disk of this size, of its own
 * @property {number} [rounds] how often a full run repeats it, each time on a fresh clinic
 * @property {() => string | null | Promise<string | null>} [whyNot] why it cannot be done on this machine, if so
 * @property {(scene: Scene) => Promise<void>} run does the harm and takes it away again; entries flow all the while
 */

export {};
