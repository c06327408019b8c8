import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DrugRecordsByPatientAndDay0017 implements MigrationInterface {
  readonly name = 'DrugRecordsByPatientAndDay00171795759248636';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX \"drug_records_by_session\" ON \"drug_records\"  (\"clinic_id\", \"session_id\") WHERE session_id IS NOT NULL");
    await runner.query("CREATE INDEX \"drug_records_by_day\" ON \"drug_records\"  (\"clinic_id\", \"at\") WHERE kind IN ('vial', 'count')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"public\".\"drug_records_by_day\"");
    await runner.query("DROP INDEX \"public\".\"drug_records_by_session\"");
  }
}
