import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DosingWeightAndDrugIndexes0017 implements MigrationInterface {
  readonly name = 'DosingWeightAndDrugIndexes00171795760779228';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "dose_orders" ADD "weight_basis" text');
    await runner.query('ALTER TABLE "dose_orders" ADD "dosing_weight_kg" numeric(5,1)');
    await runner.query(
      'CREATE INDEX "drug_records_by_session" ON "drug_records"  ("clinic_id", "session_id") WHERE session_id IS NOT NULL',
    );
    await runner.query(
      'CREATE INDEX "drug_records_by_day" ON "drug_records"  ("clinic_id", "at") WHERE kind IN (\'vial\', \'count\')',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."drug_records_by_day"');
    await runner.query('DROP INDEX "public"."drug_records_by_session"');
    await runner.query('ALTER TABLE "dose_orders" DROP COLUMN "dosing_weight_kg"');
    await runner.query('ALTER TABLE "dose_orders" DROP COLUMN "weight_basis"');
  }
}
