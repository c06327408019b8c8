import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CoverageNotes0022 implements MigrationInterface {
  readonly name = 'CoverageNotes00221795823397249';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"coverage_notes\" (\"clinic_id\" uuid NOT NULL, \"id\" uuid NOT NULL, \"revision\" integer NOT NULL, \"patient_id\" uuid NOT NULL, \"way\" text NOT NULL, \"authorised_until\" date, \"words\" text, \"at\" TIMESTAMP(3) WITH TIME ZONE NOT NULL, \"by\" uuid NOT NULL, CONSTRAINT \"PK_41e790130e7fb3d5840d13dff9a\" PRIMARY KEY (\"clinic_id\", \"id\"))");
    await runner.query("CREATE INDEX \"coverage_notes_by_patient\" ON \"coverage_notes\"  (\"clinic_id\", \"patient_id\", \"revision\") ");
    await runner.query("ALTER TABLE \"coverage_notes\" ADD CONSTRAINT \"coverage_notes_belong_to_a_patient\" FOREIGN KEY (\"clinic_id\", \"patient_id\") REFERENCES \"patients\"(\"clinic_id\",\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"coverage_notes\" DROP CONSTRAINT \"coverage_notes_belong_to_a_patient\"");
    await runner.query("DROP INDEX \"public\".\"coverage_notes_by_patient\"");
    await runner.query("DROP TABLE \"coverage_notes\"");
  }
}
