import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Plan0005 implements MigrationInterface {
  readonly name = 'Plan00051795644222272';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "day_plans" ("clinic_id" uuid NOT NULL, "day" date NOT NULL, "from_revision" integer NOT NULL, "staff_ids" jsonb NOT NULL, "chair_ids" jsonb NOT NULL, CONSTRAINT "PK_646d28b00381338063e228849d8" PRIMARY KEY ("clinic_id", "day", "from_revision"))',
    );
    await runner.query('ALTER TABLE "sessions" ADD "condition" text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "sessions" DROP COLUMN "condition"');
    await runner.query('DROP TABLE "day_plans"');
  }
}
