import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the schema builder cannot write: the index by subject, and a log that is partitioned by month. */
export class JournalIndexAndAccessLog0002 implements MigrationInterface {
  readonly name = 'JournalIndexAndAccessLog00021795416803587';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "journal_entries_by_subject" ON "journal_entries" USING gin ("subjects")');
    await runner.query(`
      CREATE TABLE "access_log" (
        "clinic_id" uuid NOT NULL,
        "id" uuid NOT NULL,
        "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
        "actor_id" uuid,
        "acting_role" text,
        "action" text NOT NULL,
        "object_id" uuid,
        "outcome" text NOT NULL,
        "request_id" text NOT NULL,
        PRIMARY KEY ("clinic_id", "id", "at")
      ) PARTITION BY RANGE ("at")`);
    await runner.query('CREATE TABLE "access_log_default" PARTITION OF "access_log" DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "access_log"');
    await runner.query('DROP INDEX "journal_entries_by_subject"');
  }
}
