import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PumpNotes0010 implements MigrationInterface {
  readonly name = 'PumpNotes00101795730458336';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "pump_notes" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "session_id" uuid NOT NULL, "revision" integer NOT NULL, "note" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, "details" jsonb NOT NULL, CONSTRAINT "PK_890bb36c57679b7b76a464c73fc" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "pump_notes_by_session" ON "pump_notes"  ("clinic_id", "session_id") ');
    await runner.query('ALTER TABLE "dose_orders" ADD "bolus_mg_per_kg" numeric(8,4)');
    await runner.query(
      'ALTER TABLE "pump_notes" ADD CONSTRAINT "pump_notes_belong_to_a_session" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "sessions"("clinic_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "pump_notes" DROP CONSTRAINT "pump_notes_belong_to_a_session"');
    await runner.query('ALTER TABLE "dose_orders" DROP COLUMN "bolus_mg_per_kg"');
    await runner.query('DROP INDEX "public"."pump_notes_by_session"');
    await runner.query('DROP TABLE "pump_notes"');
  }
}
