import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WhoHadAlerts0023 implements MigrationInterface {
  readonly name = 'WhoHadAlerts00231795826991545';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "alerts" ADD "had" jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "alerts" DROP COLUMN "had"');
  }
}
