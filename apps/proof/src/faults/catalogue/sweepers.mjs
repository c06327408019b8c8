// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../waiting.mjs';

/** @typedef {import('../fault.mjs').Fault} Fault */

const OVERDUE = `SELECT session_id, condition->>'dueAt' AS due, condition->'measures'->>0 AS first, count(*)::int AS alerts
  FROM alerts WHERE condition->>'rule' = 'set-overdue' GROUP BY 1, 2, 3`;
const AT_LEAST = 6;

/** @type {Fault} */
export const twoSweepers = {
  id: 'F32',
  title: 'two servers found one clinic in the same moment, and both sweep it',
  isQuick: true,
  stage: { nodes: 2, isFoundedAtOnce: true, isInfusing: true, speed: 60 },
  run: async ({ stage, say, expect }) => {
    const overdue = async () => (await stage.onDatabase((client) => client.query(OVERDUE))).rows;
    await until('sets are overdue', 120_000, async () => (await overdue()).length >= AT_LEAST);
    await pause(5_000);
    const causes = await overdue();
    say(`  ${causes.length} sets were overdue`);
    expect(
      'one alert for each cause',
      causes.every(({ alerts }) => alerts === 1),
    );
  },
};
