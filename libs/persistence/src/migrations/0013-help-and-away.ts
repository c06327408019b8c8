import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HelpAndAway0013 implements MigrationInterface {
  readonly name = 'HelpAndAway00131795730296027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "absences" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "session_id" uuid NOT NULL, "revision" integer NOT NULL, "absence_id" uuid NOT NULL, "reason" text, "goes_with" uuid, "status" text, "until" TIMESTAMP(3) WITH TIME ZONE, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, CONSTRAINT "PK_e2ec27a637642cc6d5a94747e1c" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "absences_by_session" ON "absences"  ("clinic_id", "session_id") ');
    await runner.query(
      'CREATE TABLE "help_records" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "call_id" uuid NOT NULL, "revision" integer NOT NULL, "kind" text NOT NULL, "level" text, "session_id" uuid, "chair_id" uuid, "words" text, "event" text, "outcome" text, "at" TIMESTAMP(3) WITH TIME ZONE, "recorded_at" TIMESTAMP(3) WITH TIME ZONE, "by" uuid NOT NULL, CONSTRAINT "PK_15c134f5aa1a3b9ac204730d94d" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "help_records_by_call" ON "help_records"  ("clinic_id", "call_id") ');
    await runner.query(
      'ALTER TABLE "absences" ADD CONSTRAINT "absences_belong_to_a_session" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "sessions"("clinic_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "absences" DROP CONSTRAINT "absences_belong_to_a_session"');
    await runner.query('DROP INDEX "public"."help_records_by_call"');
    await runner.query('DROP TABLE "help_records"');
    await runner.query('DROP INDEX "public"."absences_by_session"');
    await runner.query('DROP TABLE "absences"');
  }
}
