import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ControlledDrug0015 implements MigrationInterface {
  readonly name = 'ControlledDrug00151795747874510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "drug_records" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "record_id" uuid NOT NULL, "revision" integer NOT NULL, "kind" text NOT NULL, "vial_id" uuid, "session_id" uuid, "product" text, "lot" text, "expires_on" date, "use_by" TIMESTAMP(3) WITH TIME ZONE, "ml" numeric(8,3), "held_ml" numeric(12,6), "mg" numeric(8,2), "moment" text, "vials" integer, "received" integer, "expected" integer, "reason" text, "charted_by" uuid, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, CONSTRAINT "drug_records_no_vial_gives_more_than_it_holds" CHECK (kind <> \'draw\' OR ml <= held_ml), CONSTRAINT "drug_records_a_witness_is_another_person" CHECK (kind <> \'witnessed\' OR (charted_by IS NOT NULL AND charted_by <> by)), CONSTRAINT "drug_records_what_is_wasted_was_somewhere" CHECK (kind NOT IN (\'waste\', \'return\') OR (mg > 0 AND (vial_id IS NULL) <> (session_id IS NULL))), CONSTRAINT "PK_540dc34e3e4017a7102e164e79d" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "drug_records_by_record" ON "drug_records"  ("clinic_id", "record_id") ');
    await runner.query(
      'CREATE INDEX "drug_records_by_vial" ON "drug_records"  ("clinic_id", "vial_id") WHERE vial_id IS NOT NULL',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "drug_records_are_witnessed_once" ON "drug_records"  ("clinic_id", "record_id") WHERE kind = \'witnessed\'',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."drug_records_are_witnessed_once"');
    await runner.query('DROP INDEX "public"."drug_records_by_vial"');
    await runner.query('DROP INDEX "public"."drug_records_by_record"');
    await runner.query('DROP TABLE "drug_records"');
  }
}
