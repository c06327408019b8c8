import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = "'checked-in', 'pre-assessment', 'ready', 'infusing', 'paused', 'recovering'";
const PRESENT = "'checked-in', 'pre-assessment', 'ready', 'infusing', 'paused', 'dosing', 'recovering'";
const OVER = "'discharged', 'transferred', 'left', 'cancelled', 'no-show'";

/** What the statuses stand in: the check of their names, and who takes a chair and may be here once. */
async function knowStatuses(runner: QueryRunner, present: string): Promise<void> {
  await runner.query('ALTER TABLE "sessions" DROP CONSTRAINT "sessions_status_is_known"');
  await runner.query(
    `ALTER TABLE "sessions" ADD CONSTRAINT "sessions_status_is_known" CHECK (status IN ('scheduled', ${present}, ${OVER}))`,
  );
  for (const [name, column] of [
    ['sessions_chair_holds_one_patient', 'chair_id'],
    ['sessions_patient_is_here_once', 'patient_id'],
  ]) {
    await runner.query(`DROP INDEX "public"."${name}"`);
    await runner.query(
      `CREATE UNIQUE INDEX "${name}" ON "sessions" ("clinic_id", "${column}") WHERE status IN (${present})`,
    );
  }
}

export class Portions0014 implements MigrationInterface {
  readonly name = 'Portions00141795747406014';

  /** The generator does not see that a check or the condition of an index has changed under its name. */
  async up(runner: QueryRunner): Promise<void> {
    await knowStatuses(runner, PRESENT);
    await runner.query('ALTER TABLE "dose_orders" ADD "dose_mg" numeric(8,4)');
    await runner.query('ALTER TABLE "dose_orders" ADD "pieces" integer');
    await runner.query('ALTER TABLE "dose_orders" ADD "mg_each" numeric(8,4)');
    await runner.query('ALTER TABLE "dose_orders" ALTER COLUMN "dose_mg_per_kg" DROP NOT NULL');
    await runner.query('ALTER TABLE "dose_orders" ALTER COLUMN "minutes" DROP NOT NULL');
    await runner.query('ALTER TABLE "dose_orders" ALTER COLUMN "concentration_mg_per_ml" DROP NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await knowStatuses(runner, BEFORE);
    await runner.query('ALTER TABLE "dose_orders" ALTER COLUMN "concentration_mg_per_ml" SET NOT NULL');
    await runner.query('ALTER TABLE "dose_orders" ALTER COLUMN "minutes" SET NOT NULL');
    await runner.query('ALTER TABLE "dose_orders" ALTER COLUMN "dose_mg_per_kg" SET NOT NULL');
    await runner.query('ALTER TABLE "dose_orders" DROP COLUMN "mg_each"');
    await runner.query('ALTER TABLE "dose_orders" DROP COLUMN "pieces"');
    await runner.query('ALTER TABLE "dose_orders" DROP COLUMN "dose_mg"');
  }
}
