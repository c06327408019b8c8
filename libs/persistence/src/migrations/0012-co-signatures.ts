import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CoSignatures0012 implements MigrationInterface {
  readonly name = 'CoSignatures00121795730668990';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "co_signatures" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "session_id" uuid NOT NULL, "revision" integer NOT NULL, "key" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, CONSTRAINT "co_signatures_are_given_once" UNIQUE ("clinic_id", "session_id", "key"), CONSTRAINT "PK_d39b48c14b60ccfee1cf433001c" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "co_signatures_by_session" ON "co_signatures"  ("clinic_id", "session_id") ');
    await runner.query(
      'ALTER TABLE "co_signatures" ADD CONSTRAINT "co_signatures_belong_to_a_session" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "sessions"("clinic_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "co_signatures" DROP CONSTRAINT "co_signatures_belong_to_a_session"');
    await runner.query('DROP INDEX "public"."co_signatures_by_session"');
    await runner.query('DROP TABLE "co_signatures"');
  }
}
