import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WhoWasCalled0009 implements MigrationInterface {
  readonly name = 'WhoWasCalled00091795717800000';

  /** Alerts of before call since they were raised, or were raised again because they grew worse; nobody was called. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "alerts" ADD "calls_since" TIMESTAMP(3) WITH TIME ZONE');
    await runner.query('ALTER TABLE "alerts" ADD "called" jsonb');
    await runner.query('UPDATE "alerts" SET "calls_since" = "raised_at", "called" = \'[]\'');
    await runner.query(`
      UPDATE alerts SET calls_since = worsened.at FROM (
        SELECT clinic_id, (change->>'alertId')::uuid AS id, max((change->>'at')::timestamptz) AS at
        FROM journal_entries, jsonb_array_elements(changes) AS change
        WHERE change->>'type' = 'alert-worsened' GROUP BY 1, 2
      ) AS worsened
      WHERE alerts.clinic_id = worsened.clinic_id AND alerts.id = worsened.id`);
    await runner.query(
      'ALTER TABLE "alerts" ALTER COLUMN "calls_since" SET NOT NULL, ALTER COLUMN "called" SET NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "alerts" DROP COLUMN "called", DROP COLUMN "calls_since"');
  }
}
