import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BookChairsWhileScheduled0003 implements MigrationInterface {
  readonly name = 'BookChairsWhileScheduled00031795422964091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "sessions" DROP CONSTRAINT "sessions_chair_is_booked_once"');
    await runner.query(
      'ALTER TABLE "sessions" ADD CONSTRAINT "sessions_scheduled_chair_is_free" EXCLUDE USING gist (clinic_id WITH =, planned_chair_id WITH =, tstzrange(scheduled_at, planned_until) WITH &&) WHERE (planned_chair_id IS NOT NULL AND status = \'scheduled\')',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "sessions" DROP CONSTRAINT "sessions_scheduled_chair_is_free"');
    await runner.query(
      "ALTER TABLE \"sessions\" ADD CONSTRAINT \"sessions_chair_is_booked_once\" EXCLUDE USING gist (clinic_id WITH =, planned_chair_id WITH =, tstzrange(scheduled_at, planned_until) WITH &&) WHERE (((planned_chair_id IS NOT NULL) AND (status = ANY (ARRAY['scheduled'::text, 'checked-in'::text, 'pre-assessment'::text, 'ready'::text, 'infusing'::text, 'paused'::text, 'recovering'::text]))))",
    );
  }
}
