import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SnoozeAndOutsideCursor0016 implements MigrationInterface {
  readonly name = 'SnoozeAndOutsideCursor00161795746047250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "outside_cursors" ("clinic_id" uuid NOT NULL, "revision" integer NOT NULL, CONSTRAINT "PK_e99fd5881ee3a98d66032c34dd6" PRIMARY KEY ("clinic_id"))',
    );
    await runner.query('ALTER TABLE "alerts" ADD "snoozed" jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "alerts" DROP COLUMN "snoozed"');
    await runner.query('DROP TABLE "outside_cursors"');
  }
}
