import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An alert of what has not cleared names its figures; of one that was raised before, none is known. */
export class FiguresThatLast0022 implements MigrationInterface {
  readonly name = 'FiguresThatLast00221795803200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE "alerts" SET "condition" = "condition" || '{"lasting": []}' WHERE "rule" = 'not-cleared' AND NOT "condition" ? 'lasting'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE "alerts" SET "condition" = "condition" - 'lasting' WHERE "rule" = 'not-cleared'`);
  }
}
