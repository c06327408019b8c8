import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrdersLimitsAndDrugIndexes0017 implements MigrationInterface {
  readonly name = 'OrdersLimitsAndDrugIndexes00171795762025708';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"custom_limits\" (\"clinic_id\" uuid NOT NULL, \"id\" uuid NOT NULL, \"session_id\" uuid NOT NULL, \"revision\" integer NOT NULL, \"measure\" text NOT NULL, \"level\" text NOT NULL, \"direction\" text NOT NULL, \"value\" numeric(6,1), \"reason\" text NOT NULL, \"is_widened\" boolean NOT NULL, \"at\" TIMESTAMP(3) WITH TIME ZONE NOT NULL, \"by\" uuid NOT NULL, \"ordered_by\" uuid, CONSTRAINT \"PK_c9cb456d81973ea3b1f2ae32ede\" PRIMARY KEY (\"clinic_id\", \"id\"))");
    await runner.query("CREATE INDEX \"custom_limits_by_session\" ON \"custom_limits\"  (\"clinic_id\", \"session_id\") ");
    await runner.query("ALTER TABLE \"dose_orders\" ADD \"weight_basis\" text");
    await runner.query("ALTER TABLE \"dose_orders\" ADD \"dosing_weight_kg\" numeric(5,1)");
    await runner.query("CREATE INDEX \"drug_records_by_session\" ON \"drug_records\"  (\"clinic_id\", \"session_id\") WHERE session_id IS NOT NULL");
    await runner.query("CREATE INDEX \"drug_records_by_day\" ON \"drug_records\"  (\"clinic_id\", \"at\") WHERE kind IN ('vial', 'count')");
    await runner.query("ALTER TABLE \"custom_limits\" ADD CONSTRAINT \"custom_limits_belong_to_a_session\" FOREIGN KEY (\"clinic_id\", \"session_id\") REFERENCES \"sessions\"(\"clinic_id\",\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"custom_limits\" DROP CONSTRAINT \"custom_limits_belong_to_a_session\"");
    await runner.query("DROP INDEX \"public\".\"drug_records_by_day\"");
    await runner.query("DROP INDEX \"public\".\"drug_records_by_session\"");
    await runner.query("ALTER TABLE \"dose_orders\" DROP COLUMN \"dosing_weight_kg\"");
    await runner.query("ALTER TABLE \"dose_orders\" DROP COLUMN \"weight_basis\"");
    await runner.query("DROP INDEX \"public\".\"custom_limits_by_session\"");
    await runner.query("DROP TABLE \"custom_limits\"");
  }
}
