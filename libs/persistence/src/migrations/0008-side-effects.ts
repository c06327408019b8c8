import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SideEffects0008 implements MigrationInterface {
  readonly name = 'SideEffects00081795706320304';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "side_effects" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "session_id" uuid NOT NULL, "revision" integer NOT NULL, "effect_id" uuid NOT NULL, "term" text, "severity" text, "action" text, "ended_at" TIMESTAMP(3) WITH TIME ZONE, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, "struck_reason" text, CONSTRAINT "PK_cb32ffe0b4f97ba9646b4c95f38" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "side_effects_by_session" ON "side_effects"  ("clinic_id", "session_id") ');
    await runner.query(
      'ALTER TABLE "side_effects" ADD CONSTRAINT "side_effects_belong_to_a_session" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "sessions"("clinic_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "side_effects" DROP CONSTRAINT "side_effects_belong_to_a_session"');
    await runner.query('DROP INDEX "public"."side_effects_by_session"');
    await runner.query('DROP TABLE "side_effects"');
  }
}
