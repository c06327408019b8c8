import { describe, expect, it } from '@jest/globals';
import { pageOf, type Run } from './page.mjs';

const result = { metric: 'p50', unit: 'ms', floor: 2, peers: { naive: 8 }, interval: [1.4, 1.6] as [number, number] };
const run: Run = {
  startedAt: '2026-01-02T03:04:05.678Z',
  repetitions: 7,
  machine: { system: 'Linux 6', cpu: '2 × CPU', memoryGb: 24, node: 'v20', load: [0.5, 1, 2] },
  database: { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', server_version: '18' },
  versions: { ws: '8.0.0' },
  chromium: '150',
  discarded: 2,
  results: [
    { scenario: 'B1', ...result, ours: 3, ratio: 1.5, goal: 'at most 1.6 ×', met: true },
    { scenario: 'B9', ...result, ours: 3, ratio: null, floor: null, peers: {}, goal: 'at most 1 ms', met: false },
  ],
  benchmarks: [{ title: 'B1 entry', noise: 0.05 }, { title: 'B9 other' }],
};

describe('the page of a run', () => {
  const lines = pageOf(run).split('\n');

  it('says when and on what the figures were taken, and how far a thing differs from itself', () => {
    expect(lines).toContain('- 2026-01-02, 7 repetitions, 2 samples taken again because the machine was busy');
    expect(lines).toContain('- 2 × CPU, 24 GB, Linux 6; load at the end 0.50 1.00 2.00');
    expect(lines).toContain('- a thing differs from itself by: B1 ±5 %');
  });

  it('shows ours beside the floor and the others, what was judged, and the goals that were missed', () => {
    const cells = lines
      .filter((line) => line.startsWith('| B'))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(cells).toEqual([
      ['', 'B1', 'p50', '3.00 ms', '2.00', 'naive 8.00', '1.50 [1.40..1.60]', 'at most 1.6 ×', 'met', ''],
      ['', 'B9', 'p50', '3.00 ms', '', '', '3.00 [1.40..1.60]', 'at most 1 ms', '**missed**', ''],
    ]);
  });

  it('has columns of one width', () => {
    const widths = lines.filter((line) => line.startsWith('|')).map((line) => line.length);
    expect(new Set(widths).size).toBe(1);
  });
});
