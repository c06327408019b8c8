// @ts-check
// Loaded into a server before its own code (`--import`): once it is told so, its memory leaks, twenty megabytes a second.
const ONE_MEGABYTE = 2 ** 17; // of elements, eight bytes each
const EVERY_MS = 50;

/** @type {number[][]} */
const held = [];

process.once('SIGUSR2', () => setInterval(() => held.push(new Array(ONE_MEGABYTE).fill(0)), EVERY_MS));
