import type { MigrationInterface, QueryRunner } from 'typeorm';

const KNOWN = "'scheduled', 'checked-in', 'pre-assessment', 'ready', 'infusing', 'paused', 'dosing', 'recovering', 'discharged', 'transferred', 'left', 'cancelled', 'no-show'";
const AT_HOME = "'escalated', 'lost-contact'";

/** Who is present is the same as before: who was helped or lost at home sits in no chair. */
async function knowStatuses(runner: QueryRunner, known: string): Promise<void> {
  await runner.query('ALTER TABLE "sessions" DROP CONSTRAINT "sessions_status_is_known"');
  await runner.query(`ALTER TABLE "sessions" ADD CONSTRAINT "sessions_status_is_known" CHECK (status IN (${known}))`);
}

export class HomeSessions0019 implements MigrationInterface {
  readonly name = 'HomeSessions00191795764600017';

  /** The generator does not see that a check has changed under its name. */
  async up(runner: QueryRunner): Promise<void> {
    await knowStatuses(runner, `${KNOWN}, ${AT_HOME}`);
    await runner.query("CREATE TABLE \"home_records\" (\"clinic_id\" uuid NOT NULL, \"id\" uuid NOT NULL, \"session_id\" uuid NOT NULL, \"revision\" integer NOT NULL, \"kind\" text NOT NULL, \"at\" TIMESTAMP(3) WITH TIME ZONE NOT NULL, \"recorded_at\" TIMESTAMP(3) WITH TIME ZONE NOT NULL, \"by\" uuid NOT NULL, \"details\" jsonb NOT NULL, CONSTRAINT \"PK_HOME\" PRIMARY KEY (\"clinic_id\", \"id\"))");
    await runner.query("CREATE INDEX \"home_records_by_session\" ON \"home_records\"  (\"clinic_id\", \"session_id\") ");
    await runner.query("ALTER TABLE \"vitals_readings\" ADD \"device\" text");
    await runner.query("ALTER TABLE \"home_records\" ADD CONSTRAINT \"home_records_belong_to_a_session\" FOREIGN KEY (\"clinic_id\", \"session_id\") REFERENCES \"sessions\"(\"clinic_id\",\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"home_records\" DROP CONSTRAINT \"home_records_belong_to_a_session\"");
    await runner.query("ALTER TABLE \"vitals_readings\" DROP COLUMN \"device\"");
    await runner.query("DROP INDEX \"public\".\"home_records_by_session\"");
    await runner.query("DROP TABLE \"home_records\"");
    await knowStatuses(runner, KNOWN);
  }
}
