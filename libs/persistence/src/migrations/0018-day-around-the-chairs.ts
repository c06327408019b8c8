import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DayAroundTheChairs0018 implements MigrationInterface {
  readonly name = 'DayAroundTheChairs00181795763492616';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"shift_records\" (\"clinic_id\" uuid NOT NULL, \"id\" uuid NOT NULL, \"revision\" integer NOT NULL, \"kind\" text NOT NULL, \"turns\" jsonb, \"nurse_id\" uuid, \"mark_id\" uuid, \"item\" text, \"day\" date, \"words\" text, \"at\" TIMESTAMP(3) WITH TIME ZONE NOT NULL, \"by\" uuid NOT NULL, CONSTRAINT \"shift_records_nobody_covers_their_own_chairs\" CHECK (kind <> 'covered' OR nurse_id <> by), CONSTRAINT \"PK_53aa453b6dfbe0dceddeb0d1f73\" PRIMARY KEY (\"clinic_id\", \"id\"))");
    await runner.query("CREATE INDEX \"shift_records_by_day\" ON \"shift_records\"  (\"clinic_id\", \"day\") WHERE day IS NOT NULL");
    await runner.query("CREATE UNIQUE INDEX \"shift_records_are_decided_once\" ON \"shift_records\"  (\"clinic_id\", \"mark_id\") WHERE kind = 'decided'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"public\".\"shift_records_are_decided_once\"");
    await runner.query("DROP INDEX \"public\".\"shift_records_by_day\"");
    await runner.query("DROP TABLE \"shift_records\"");
  }
}
