import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrdersLimitsAndShift0017 implements MigrationInterface {
  readonly name = 'OrdersLimitsAndShift00171795763056825';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "custom_limits" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "session_id" uuid NOT NULL, "revision" integer NOT NULL, "measure" text NOT NULL, "level" text NOT NULL, "direction" text NOT NULL, "value" numeric(6,1), "reason" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, "ordered_by" uuid, CONSTRAINT "PK_c9cb456d81973ea3b1f2ae32ede" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "custom_limits_by_session" ON "custom_limits"  ("clinic_id", "session_id") ');
    await runner.query(
      'CREATE TABLE "covers" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "revision" integer NOT NULL, "provider_id" uuid, "from" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, CONSTRAINT "PK_facc55a023f6f0aafa807e00919" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "covers_by_time" ON "covers"  ("clinic_id", "from") ');
    await runner.query(
      'CREATE TABLE "shift_checks" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "revision" integer NOT NULL, "list" text NOT NULL, "item" text NOT NULL, "wrong" text, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, CONSTRAINT "PK_e9fd10caab8e7ae4ad035762cbf" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "shift_checks_by_time" ON "shift_checks"  ("clinic_id", "at") ');
    await runner.query('ALTER TABLE "dose_orders" ADD "weight_basis" text');
    await runner.query('ALTER TABLE "dose_orders" ADD "dosing_weight_kg" numeric(5,1)');
    await runner.query(
      'CREATE INDEX "drug_records_by_session" ON "drug_records"  ("clinic_id", "session_id") WHERE session_id IS NOT NULL',
    );
    await runner.query(
      'CREATE INDEX "drug_records_by_day" ON "drug_records"  ("clinic_id", "at") WHERE kind IN (\'vial\', \'count\')',
    );
    await runner.query(
      'ALTER TABLE "custom_limits" ADD CONSTRAINT "custom_limits_belong_to_a_session" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "sessions"("clinic_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "custom_limits" DROP CONSTRAINT "custom_limits_belong_to_a_session"');
    await runner.query('DROP INDEX "public"."drug_records_by_day"');
    await runner.query('DROP INDEX "public"."drug_records_by_session"');
    await runner.query('ALTER TABLE "dose_orders" DROP COLUMN "dosing_weight_kg"');
    await runner.query('ALTER TABLE "dose_orders" DROP COLUMN "weight_basis"');
    await runner.query('DROP INDEX "public"."shift_checks_by_time"');
    await runner.query('DROP TABLE "shift_checks"');
    await runner.query('DROP INDEX "public"."covers_by_time"');
    await runner.query('DROP TABLE "covers"');
    await runner.query('DROP INDEX "public"."custom_limits_by_session"');
    await runner.query('DROP TABLE "custom_limits"');
  }
}
