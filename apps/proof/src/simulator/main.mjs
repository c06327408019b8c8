// @ts-check
// The live protocol under thousands of bad days:
// `node apps/proof/src/simulator/main.mjs [--seeds N] [--from N] [--seed N --trace] [--plant a defect of plants.mjs]`.
import { parseArgs } from 'node:util';
import { PLANTS } from './plants.mjs';
import { runSeed, simulate } from './simulate.mjs';

const QUICK = 500;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: String(QUICK) },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    trace: { type: 'boolean', default: false },
    plant: { type: 'string' },
  },
});

const plant = planted(values.plant);
const { seeds, failed } = values.seed === undefined ? await many() : await one(Number(values.seed));
for (const { seed, broken } of failed) {
  const rules = [...new Set(broken.map(({ rule }) => rule))];
  console.log(`seed ${seed}: ${rules.join('; ')}`);
}
console.log(`simulator: ${seeds} seeds, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

/**
 * @param {string | undefined} name
 * @returns {import('./world.mjs').Plant | undefined}
 */
function planted(name) {
  if (name === undefined) return undefined;
  const plant = Object.entries(PLANTS).find(([known]) => known === name)?.[1];
  if (!plant) throw new Error(`There is no defect ${name}: ${Object.keys(PLANTS).join(', ')}.`);
  return plant;
}

function many() {
  return simulate({ seeds: Number(values.seeds), from: Number(values.from), plant });
}

/** @param {number} seed */
async function one(seed) {
  const run = await runSeed(seed, { isTraced: values.trace, plant });
  for (const line of run.lines) console.log(line);
  return { seeds: 1, failed: run.broken.length > 0 ? [run] : [] };
}
