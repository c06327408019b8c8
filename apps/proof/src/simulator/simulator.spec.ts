import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const MAIN = join(import.meta.dirname, 'main.mjs');

/** A process of its own: it takes the place of the clock, of chance and of the network. */
function simulated(...words: string[]): { lines: string[]; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...words], { encoding: 'utf8' });
  return { lines: (stdout + stderr).trim().split('\n'), status };
}

describe('the simulator of the live protocol', () => {
  it('P1 P2 P3 P4 P13 finds no rule broken in a hundred bad days', () => {
    expect(simulated('--seeds', '100')).toEqual({ lines: ['simulator: 100 seeds, 0 failed'], status: 0 });
  }, 120_000);

  it.each([
    ['P4', 'folds-astray', /not the fold of the journal/],
    ['P13', 'lets-go-unanswered', /lost \(P1, P13\)/],
    ['P3', 'takes-old-words-for-new', /live over an old word/],
    ['LP9', 'acks-before-commit', /published before COMMIT/],
    // by an eye that looks at one board in three, or by the mark that a pulse bears
    ['LP5', 'is-blind-to-gaps', /not the fold of the journal|folded another board/],
    ['P1', 'sends-under-another-id', /said to be saved \(P1\)/],
    ['LP12', 'sends-the-newest-first', /out of order \(LP12\)/],
    ['LP1', 'never-hangs-up', /a timer that outlived its screen/],
  ])(
    '%s finds the planted defect "%s", and names the seed',
    (_rule, plant, found) => {
      const { lines, status } = simulated('--seeds', '40', '--plant', plant);
      expect(status).toBe(1);
      expect(lines.filter((line) => found.test(line)).every((line) => /^seed \d+: /.test(line))).toBe(true);
      expect(lines.join('\n')).toMatch(found);
    },
    120_000,
  );

  it('plays a seed alike each time, and tells it line by line', () => {
    const [one, other] = [simulated('--seed', '7', '--trace'), simulated('--seed', '7', '--trace')];
    expect(one.lines.length).toBeGreaterThan(100);
    expect(other).toEqual(one);
  });
});
