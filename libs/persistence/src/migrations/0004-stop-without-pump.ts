import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StopWithoutPump0004 implements MigrationInterface {
  readonly name = 'StopWithoutPump00041795461200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "stop_descriptions" ALTER COLUMN "pump_ml" DROP NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "stop_descriptions" ALTER COLUMN "pump_ml" SET NOT NULL');
  }
}
