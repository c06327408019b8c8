// @ts-check
import { judgedInWords, round } from './figures.mjs';

/**
 * @typedef {import('./figures.mjs').Figure & { scenario: string }} Result
 * @typedef {object} Run
 * @property {string} startedAt
 * @property {number} repetitions
 * @property {{ system: string, cpu: string, memoryGb: number, node: string, load: number[] }} machine
 * @property {Record<string, string>} database its settings
 * @property {Record<string, string>} versions of the packages that take part
 * @property {string} chromium
 * @property {number} discarded
 * @property {Result[]} results
 * @property {{ title: string, noise?: number }[]} benchmarks
 */

const SHOWN = ['socket.io', 'ws', 'pg', 'typeorm', '@nestjs/core', 'react', 'recharts'];
const HEAD = ['benchmark', 'figure', 'ours', 'floor', 'others', 'judged [95 %]', 'goal', ''];

/**
 * The page of the figures of one full run, as Markdown that the formatter leaves as it is.
 * @param {Run} run
 */
export function pageOf(run) {
  const met = run.results.filter((result) => result.met).length;
  const count = `${run.results.length} figures: ${met} meet their goal, ${run.results.length - met} do not.`;
  const page = [
    '# Benchmarks',
    'Written by `npm run bench`: change nothing here. [bench.md](bench.md) says what is measured, and how.',
    groundOf(run).join('\n'),
    `${count} What is judged is the median of the repetitions; where it is a ratio, of ours to the floor or to another.`,
    tableOf(run.results).join('\n'),
  ];
  return `${page.join('\n\n')}\n`;
}

/** @param {Run} run */
function groundOf({ startedAt, repetitions, machine, database, versions, chromium, discarded, benchmarks }) {
  const { system, cpu, memoryGb, node, load } = machine;
  const packages = SHOWN.map((name) => `${name} ${versions[name]}`).join(', ');
  const noise = benchmarks.flatMap(({ title, noise: share }) =>
    share === undefined ? [] : [`${title.split(' ')[0]} ±${Math.round(share * 100)} %`],
  );
  const settings = ['fsync', 'synchronous_commit', 'full_page_writes'].map((name) => `${name} ${database[name]}`);
  return [
    `- ${startedAt.slice(0, 10)}, ${repetitions} repetitions, ${discarded} samples taken again because the machine was busy`,
    `- ${cpu}, ${memoryGb} GB, ${system}; load at the end ${load.map(round).join(' ')}`,
    `- Node ${node}, PostgreSQL ${database['server_version']} (${settings.join(', ')}), Chromium ${chromium}`,
    `- ${packages}`,
    `- a thing differs from itself by: ${noise.join(', ')}`,
  ];
}

/** @param {readonly Result[]} results */
function tableOf(results) {
  const rows = results.map((result) => {
    const { scenario, metric, unit, ours, floor, peers, goal, met } = result;
    const others = Object.entries(peers).map(([name, number]) => `${name} ${round(number)}`);
    const own = `${round(ours)} ${unit}`.trim();
    const cells = [scenario, metric, own, floor === null ? '' : round(floor), others.join(', ')];
    return [...cells, judgedInWords(result), goal, met ? 'met' : '**missed**'];
  });
  const widths = HEAD.map((_, column) => Math.max(3, ...[HEAD, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (/** @type {readonly string[]} */ cells, filler = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, filler)).join(' | ')} |`;
  return [
    line(HEAD),
    line(
      HEAD.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
  ];
}
