import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ContactAttempts0021 implements MigrationInterface {
  readonly name = 'ContactAttempts00211795785566836';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"contact_attempts\" (\"clinic_id\" uuid NOT NULL, \"id\" uuid NOT NULL, \"session_id\" uuid NOT NULL, \"revision\" integer NOT NULL, \"contact_id\" uuid NOT NULL, \"how\" text, \"result\" text, \"words\" text, \"booked_for\" TIMESTAMP(3) WITH TIME ZONE, \"at\" TIMESTAMP(3) WITH TIME ZONE NOT NULL, \"recorded_at\" TIMESTAMP(3) WITH TIME ZONE NOT NULL, \"by\" uuid NOT NULL, \"struck_reason\" text, CONSTRAINT \"PK_ba3b1b27b80f1d90f3749a6cdba\" PRIMARY KEY (\"clinic_id\", \"id\"))");
    await runner.query("CREATE INDEX \"contact_attempts_by_session\" ON \"contact_attempts\"  (\"clinic_id\", \"session_id\") ");
    await runner.query("ALTER TABLE \"patients\" ADD \"phone\" text");
    await runner.query("ALTER TABLE \"contact_attempts\" ADD CONSTRAINT \"contact_attempts_belong_to_a_session\" FOREIGN KEY (\"clinic_id\", \"session_id\") REFERENCES \"sessions\"(\"clinic_id\",\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"contact_attempts\" DROP CONSTRAINT \"contact_attempts_belong_to_a_session\"");
    await runner.query("ALTER TABLE \"patients\" DROP COLUMN \"phone\"");
    await runner.query("DROP INDEX \"public\".\"contact_attempts_by_session\"");
    await runner.query("DROP TABLE \"contact_attempts\"");
  }
}
