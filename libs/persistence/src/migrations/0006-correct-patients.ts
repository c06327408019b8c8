import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CorrectPatients0006 implements MigrationInterface {
  readonly name = 'CorrectPatients00061795653200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "patients" ADD "revision" integer NOT NULL DEFAULT 0');
    await runner.query('ALTER TABLE "patients" ALTER COLUMN "revision" DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "patients" DROP COLUMN "revision"');
  }
}
