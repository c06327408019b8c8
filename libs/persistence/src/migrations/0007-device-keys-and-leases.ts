import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DeviceKeysAndLeases0007 implements MigrationInterface {
  readonly name = 'DeviceKeysAndLeases00071795668309624';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "leases" ("name" text NOT NULL, "holder" uuid NOT NULL, "held_until" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "PK_8f564523b661f9e2648c3377687" PRIMARY KEY ("name"))',
    );
    await runner.query(
      'ALTER TABLE "accounts" ADD "device_key" bytea NOT NULL DEFAULT (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "accounts" DROP COLUMN "device_key"');
    await runner.query('DROP TABLE "leases"');
  }
}
