import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AdverseEvents0020 implements MigrationInterface {
  readonly name = 'AdverseEvents00201795766632113';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"adverse_events\" (\"clinic_id\" uuid NOT NULL, \"id\" uuid NOT NULL, \"session_id\" uuid NOT NULL, \"revision\" integer NOT NULL, \"event_id\" uuid NOT NULL, \"term\" text, \"source\" jsonb, \"onset_at\" TIMESTAMP(3) WITH TIME ZONE, \"grade\" integer, \"suggested\" integer, \"serious\" text, \"actions\" jsonb, \"medicine_ids\" jsonb, \"relatedness\" text, \"outcome\" text, \"resolved_at\" TIMESTAMP(3) WITH TIME ZONE, \"provider_id\" uuid, \"at\" TIMESTAMP(3) WITH TIME ZONE NOT NULL, \"recorded_at\" TIMESTAMP(3) WITH TIME ZONE NOT NULL, \"by\" uuid NOT NULL, \"struck_reason\" text, CONSTRAINT \"PK_126808499ead496360c929ba4a0\" PRIMARY KEY (\"clinic_id\", \"id\"))");
    await runner.query("CREATE INDEX \"adverse_events_by_session\" ON \"adverse_events\"  (\"clinic_id\", \"session_id\") ");
    await runner.query("ALTER TABLE \"adverse_events\" ADD CONSTRAINT \"adverse_events_belong_to_a_session\" FOREIGN KEY (\"clinic_id\", \"session_id\") REFERENCES \"sessions\"(\"clinic_id\",\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"adverse_events\" DROP CONSTRAINT \"adverse_events_belong_to_a_session\"");
    await runner.query("DROP INDEX \"public\".\"adverse_events_by_session\"");
    await runner.query("DROP TABLE \"adverse_events\"");
  }
}
