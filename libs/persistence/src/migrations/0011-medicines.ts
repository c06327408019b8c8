import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Medicines0011 implements MigrationInterface {
  readonly name = 'Medicines00111795730203925';

  /** Orders of before signed no medicines. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "given_medicines" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "session_id" uuid NOT NULL, "revision" integer NOT NULL, "medicine_id" uuid NOT NULL, "medicine" text, "dose" numeric(8,3), "unit" text, "route" text, "ordered_by" uuid, "recheck" jsonb, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, "struck_reason" text, CONSTRAINT "PK_3503521190f5f9009097937d3df" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "given_medicines_by_session" ON "given_medicines"  ("clinic_id", "session_id") ');
    await runner.query(
      'CREATE TABLE "session_notes" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "session_id" uuid NOT NULL, "revision" integer NOT NULL, "note_id" uuid NOT NULL, "text" text, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, "struck_reason" text, CONSTRAINT "PK_275a4c6d2a790fa06a749d896f3" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "session_notes_by_session" ON "session_notes"  ("clinic_id", "session_id") ');
    await runner.query('ALTER TABLE "dose_orders" ADD "rescue" jsonb');
    await runner.query('UPDATE "dose_orders" SET "rescue" = \'[]\'');
    await runner.query('ALTER TABLE "dose_orders" ALTER COLUMN "rescue" SET NOT NULL');
    await runner.query(
      'ALTER TABLE "given_medicines" ADD CONSTRAINT "given_medicines_belong_to_a_session" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "sessions"("clinic_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "session_notes" ADD CONSTRAINT "session_notes_belong_to_a_session" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "sessions"("clinic_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "session_notes" DROP CONSTRAINT "session_notes_belong_to_a_session"');
    await runner.query('ALTER TABLE "given_medicines" DROP CONSTRAINT "given_medicines_belong_to_a_session"');
    await runner.query('ALTER TABLE "dose_orders" DROP COLUMN "rescue"');
    await runner.query('DROP INDEX "public"."session_notes_by_session"');
    await runner.query('DROP TABLE "session_notes"');
    await runner.query('DROP INDEX "public"."given_medicines_by_session"');
    await runner.query('DROP TABLE "given_medicines"');
  }
}
