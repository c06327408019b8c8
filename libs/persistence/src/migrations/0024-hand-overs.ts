import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HandOvers0024 implements MigrationInterface {
  readonly name = 'HandOvers00241795868858331';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"hand_overs\" (\"clinic_id\" uuid NOT NULL, \"id\" uuid NOT NULL, \"session_id\" uuid NOT NULL, \"revision\" integer NOT NULL, \"from_id\" uuid, \"to_id\" uuid NOT NULL, \"note\" text, \"at\" TIMESTAMP(3) WITH TIME ZONE NOT NULL, \"by\" uuid NOT NULL, CONSTRAINT \"PK_e2261fa46f758cfc44378915f79\" PRIMARY KEY (\"clinic_id\", \"id\"))");
    await runner.query("CREATE INDEX \"hand_overs_by_session\" ON \"hand_overs\"  (\"clinic_id\", \"session_id\") ");
    await runner.query("ALTER TABLE \"hand_overs\" ADD CONSTRAINT \"hand_overs_belong_to_a_session\" FOREIGN KEY (\"clinic_id\", \"session_id\") REFERENCES \"sessions\"(\"clinic_id\",\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"hand_overs\" DROP CONSTRAINT \"hand_overs_belong_to_a_session\"");
    await runner.query("DROP INDEX \"public\".\"hand_overs_by_session\"");
    await runner.query("DROP TABLE \"hand_overs\"");
  }
}
