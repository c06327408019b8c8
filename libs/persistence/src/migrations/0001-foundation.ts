import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Foundation0001 implements MigrationInterface {
  readonly name = 'Foundation00011795416803586';

  async up(runner: QueryRunner): Promise<void> {
    // a trusted extension: the exclusion of double bookings compares uuids inside a gist index
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await runner.query(
      'CREATE TABLE "clinics" ("id" uuid NOT NULL, "name" text NOT NULL, "time_zone" text NOT NULL, "weight_unit" text NOT NULL, "mode" text NOT NULL, "epoch" uuid NOT NULL, "revision" integer NOT NULL, "last_recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "head_hash" bytea NOT NULL, "anchor_clinic" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "anchor_real" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "rate" numeric(8,3) NOT NULL, CONSTRAINT "clinics_rate_is_positive" CHECK (rate > 0), CONSTRAINT "PK_5513b659e4d12b01a8ab3956abc" PRIMARY KEY ("id"))',
    );
    await runner.query(
      'CREATE TABLE "chairs" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "from_revision" integer NOT NULL, "name" text NOT NULL, "retired" boolean NOT NULL, CONSTRAINT "PK_bc815d46141b8cb58572e4644c6" PRIMARY KEY ("clinic_id", "id", "from_revision"))',
    );
    await runner.query(
      'CREATE TABLE "staff_members" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "from_revision" integer NOT NULL, "name" text NOT NULL, "initials" text NOT NULL, "role" text NOT NULL, CONSTRAINT "PK_a96bd2a7b2f692fdc60222889fe" PRIMARY KEY ("clinic_id", "id", "from_revision"))',
    );
    await runner.query(
      'CREATE TABLE "protocols" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "from_revision" integer NOT NULL, "name" text NOT NULL, "version" integer NOT NULL, "definition" jsonb NOT NULL, CONSTRAINT "PK_5c2ef525723e57fa478bb9577ba" PRIMARY KEY ("clinic_id", "id", "from_revision"))',
    );
    await runner.query(
      'CREATE TABLE "patients" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "number" text NOT NULL, "family" text NOT NULL, "given" text NOT NULL, "birth_date" date NOT NULL, "initials" text NOT NULL, "allergies" text, CONSTRAINT "patients_number_is_given_once" UNIQUE ("clinic_id", "number"), CONSTRAINT "PK_fb1cf44ac1c80865716ca50ad94" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query(
      'CREATE TABLE "journal_entries" ("clinic_id" uuid NOT NULL, "revision" integer NOT NULL, "command_id" uuid NOT NULL, "name" text NOT NULL, "shape" integer NOT NULL, "subjects" uuid array NOT NULL, "actor_id" uuid NOT NULL, "acting_role" text NOT NULL, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "body_hash" bytea NOT NULL, "changes" jsonb NOT NULL, "value" jsonb NOT NULL, "previous_hash" bytea NOT NULL, "hash" bytea NOT NULL, CONSTRAINT "journal_entries_command_is_stored_once" UNIQUE ("clinic_id", "command_id"), CONSTRAINT "PK_25916206154f44baa3ec3befa21" PRIMARY KEY ("clinic_id", "revision"))',
    );
    await runner.query(
      'CREATE TABLE "board_checkpoints" ("clinic_id" uuid NOT NULL, "revision" integer NOT NULL, "shape" integer NOT NULL, "state" jsonb NOT NULL, CONSTRAINT "PK_3d75931d6cbf8fdf934fda6b8e6" PRIMARY KEY ("clinic_id", "revision"))',
    );
    await runner.query(
      'CREATE TABLE "sessions" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "revision" integer NOT NULL, "patient_id" uuid NOT NULL, "protocol_id" uuid NOT NULL, "day" date NOT NULL, "scheduled_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "planned_minutes" integer NOT NULL, "planned_until" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "planned_chair_id" uuid, "visit_number" integer, "visit_of" integer, "chair_id" uuid, "nurse_id" uuid, "status" text NOT NULL, "status_revision" integer NOT NULL, "infusion_outcome" text, CONSTRAINT "sessions_belong_to_a_patient" UNIQUE ("clinic_id", "id", "patient_id"), CONSTRAINT "sessions_status_is_known" CHECK (status IN (\'scheduled\', \'checked-in\', \'pre-assessment\', \'ready\', \'infusing\', \'paused\', \'recovering\', \'discharged\', \'transferred\', \'left\', \'cancelled\', \'no-show\')), CONSTRAINT "sessions_chair_is_booked_once" EXCLUDE USING gist (clinic_id WITH =, planned_chair_id WITH =, tstzrange(scheduled_at, planned_until) WITH &&) WHERE (planned_chair_id IS NOT NULL AND status IN (\'scheduled\', \'checked-in\', \'pre-assessment\', \'ready\', \'infusing\', \'paused\', \'recovering\')), CONSTRAINT "PK_dc7d43c8226182cbba97452ffeb" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "sessions_by_day" ON "sessions"  ("clinic_id", "day") ');
    await runner.query('CREATE INDEX "sessions_by_patient" ON "sessions"  ("clinic_id", "patient_id") ');
    await runner.query(
      "CREATE UNIQUE INDEX \"sessions_chair_holds_one_patient\" ON \"sessions\"  (\"clinic_id\", \"chair_id\") WHERE status IN ('checked-in', 'pre-assessment', 'ready', 'infusing', 'paused', 'recovering')",
    );
    await runner.query(
      "CREATE UNIQUE INDEX \"sessions_patient_is_here_once\" ON \"sessions\"  (\"clinic_id\", \"patient_id\") WHERE status IN ('checked-in', 'pre-assessment', 'ready', 'infusing', 'paused', 'recovering')",
    );
    await runner.query(
      'CREATE TABLE "session_steps" ("clinic_id" uuid NOT NULL, "session_id" uuid NOT NULL, "number" integer NOT NULL, "move" text NOT NULL, "status" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, "details" jsonb NOT NULL, CONSTRAINT "PK_4167d8d51a57dac3527034e02c2" PRIMARY KEY ("clinic_id", "session_id", "number"))',
    );
    await runner.query(
      'CREATE TABLE "stop_descriptions" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "session_id" uuid NOT NULL, "revision" integer NOT NULL, "reason" text NOT NULL, "pump_ml" numeric(7,2) NOT NULL, "by" uuid NOT NULL, CONSTRAINT "PK_2edd984bbebe4618865590cc148" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query(
      'CREATE INDEX "stop_descriptions_by_session" ON "stop_descriptions"  ("clinic_id", "session_id") ',
    );
    await runner.query(
      'CREATE TABLE "gate_records" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "session_id" uuid NOT NULL, "revision" integer NOT NULL, "gate" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, "details" jsonb NOT NULL, CONSTRAINT "PK_37f119d65cc35beb9c70b481f5a" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "gate_records_by_session" ON "gate_records"  ("clinic_id", "session_id") ');
    await runner.query(
      'CREATE TABLE "dose_orders" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "session_id" uuid NOT NULL, "revision" integer NOT NULL, "dose_mg_per_kg" numeric(8,4) NOT NULL, "minutes" numeric(7,2) NOT NULL, "concentration_mg_per_ml" numeric(8,4) NOT NULL, "reason" text, "signed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "signed_by" uuid NOT NULL, CONSTRAINT "PK_407ab367c24c3f35feebef8864e" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "dose_orders_by_session" ON "dose_orders"  ("clinic_id", "session_id") ');
    await runner.query(
      'CREATE TABLE "pump_readings" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "session_id" uuid NOT NULL, "revision" integer NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "pump_ml" numeric(7,2) NOT NULL, "by" uuid NOT NULL, CONSTRAINT "PK_3309ed96b5c819fe4e2af400452" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "pump_readings_by_session" ON "pump_readings"  ("clinic_id", "session_id") ');
    await runner.query(
      'CREATE TABLE "alerts" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "session_id" uuid NOT NULL, "revision" integer NOT NULL, "level" text NOT NULL, "rule" text NOT NULL, "condition" jsonb NOT NULL, "since" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "raised_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "alert_revision" integer NOT NULL, "state" text NOT NULL, "settled_at" TIMESTAMP(3) WITH TIME ZONE, "acknowledged_at" TIMESTAMP(3) WITH TIME ZONE, "acknowledged_by" uuid, "cleared_at" TIMESTAMP(3) WITH TIME ZONE, "cleared_by" uuid, "is_open" boolean NOT NULL, CONSTRAINT "PK_ddbcb7a49963f3053abec823255" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query('CREATE INDEX "alerts_by_session" ON "alerts"  ("clinic_id", "session_id") ');
    await runner.query(
      'CREATE TABLE "vitals_readings" ("clinic_id" uuid NOT NULL, "id" uuid NOT NULL, "session_id" uuid NOT NULL, "patient_id" uuid NOT NULL, "revision" integer NOT NULL, "taken_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "recorded_by" uuid NOT NULL, "systolic_bp" smallint, "diastolic_bp" smallint, "mean_arterial_pressure" smallint, "heart_rate" smallint, "spo2" smallint, "respiratory_rate" smallint, "etco2" smallint, "temperature" numeric(5,1), "oxygen_flow" numeric(5,1), "fio2" smallint, "body_weight" numeric(5,1), "body_height" smallint, "sedation" smallint, "agitation" smallint, "acvpu" smallint, "pain" smallint, "nausea" smallint, "dissociation" smallint, "anxiety" smallint, "not_taken" jsonb NOT NULL, "confirmed" text array NOT NULL, "corrects" uuid, "reason" text, "late" boolean NOT NULL, "late_reason" text, "possible_repeat_of" uuid, CONSTRAINT "vitals_readings_are_corrected_once" UNIQUE ("clinic_id", "corrects"), CONSTRAINT "vitals_readings_systolic_bp_is_possible" CHECK (systolic_bp BETWEEN 30 AND 300), CONSTRAINT "vitals_readings_diastolic_bp_is_possible" CHECK (diastolic_bp BETWEEN 10 AND 200), CONSTRAINT "vitals_readings_mean_arterial_pressure_is_possible" CHECK (mean_arterial_pressure BETWEEN 20 AND 230), CONSTRAINT "vitals_readings_heart_rate_is_possible" CHECK (heart_rate BETWEEN 20 AND 250 OR (heart_rate BETWEEN 0 AND 0 AND \'heartRate\' = ANY (confirmed))), CONSTRAINT "vitals_readings_spo2_is_possible" CHECK (spo2 BETWEEN 40 AND 100 OR (spo2 BETWEEN 0 AND 39 AND \'spo2\' = ANY (confirmed))), CONSTRAINT "vitals_readings_respiratory_rate_is_possible" CHECK (respiratory_rate BETWEEN 0 AND 80), CONSTRAINT "vitals_readings_etco2_is_possible" CHECK (etco2 BETWEEN 0 AND 150), CONSTRAINT "vitals_readings_temperature_is_possible" CHECK (temperature BETWEEN 30 AND 43), CONSTRAINT "vitals_readings_oxygen_flow_is_possible" CHECK (oxygen_flow BETWEEN 0 AND 60), CONSTRAINT "vitals_readings_fio2_is_possible" CHECK (fio2 BETWEEN 21 AND 100), CONSTRAINT "vitals_readings_body_weight_is_possible" CHECK (body_weight BETWEEN 25 AND 400), CONSTRAINT "vitals_readings_body_height_is_possible" CHECK (body_height BETWEEN 100 AND 250), CONSTRAINT "vitals_readings_sedation_is_possible" CHECK (sedation BETWEEN 0 AND 5), CONSTRAINT "vitals_readings_agitation_is_possible" CHECK (agitation BETWEEN -5 AND 4), CONSTRAINT "vitals_readings_acvpu_is_possible" CHECK (acvpu BETWEEN 0 AND 4), CONSTRAINT "vitals_readings_pain_is_possible" CHECK (pain BETWEEN 0 AND 10), CONSTRAINT "vitals_readings_nausea_is_possible" CHECK (nausea BETWEEN 0 AND 10), CONSTRAINT "vitals_readings_dissociation_is_possible" CHECK (dissociation BETWEEN 0 AND 10), CONSTRAINT "vitals_readings_anxiety_is_possible" CHECK (anxiety BETWEEN 0 AND 10), CONSTRAINT "vitals_readings_correction_has_a_reason" CHECK ((corrects IS NULL) = (reason IS NULL)), CONSTRAINT "PK_361852960c18b0bea12b0b9b24f" PRIMARY KEY ("clinic_id", "id"))',
    );
    await runner.query(
      'CREATE INDEX "vitals_readings_by_session" ON "vitals_readings"  ("clinic_id", "session_id", "taken_at") ',
    );
    await runner.query(
      'CREATE TABLE "accounts" ("id" uuid NOT NULL, "username" text NOT NULL, "password_hash" text NOT NULL, "name" text NOT NULL, "initials" text NOT NULL, CONSTRAINT "accounts_username_is_taken_once" UNIQUE ("username"), CONSTRAINT "PK_5a7a02c20412299d198e097a8fe" PRIMARY KEY ("id"))',
    );
    await runner.query(
      'CREATE TABLE "memberships" ("account_id" uuid NOT NULL, "clinic_id" uuid NOT NULL, "role" text NOT NULL, CONSTRAINT "PK_aa9357308dd2aac14e475839b2f" PRIMARY KEY ("account_id", "clinic_id"))',
    );
    await runner.query(
      'CREATE TABLE "sign_ins" ("token_hash" bytea NOT NULL, "account_id" uuid NOT NULL, "begun_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "PK_02ba6858188a2131a34813029f4" PRIMARY KEY ("token_hash"))',
    );
    await runner.query('CREATE INDEX "sign_ins_by_end" ON "sign_ins"  ("ended_at") ');
    await runner.query(
      'ALTER TABLE "session_steps" ADD CONSTRAINT "session_steps_belong_to_a_session" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "sessions"("clinic_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "stop_descriptions" ADD CONSTRAINT "stop_descriptions_belong_to_a_session" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "sessions"("clinic_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "gate_records" ADD CONSTRAINT "gate_records_belong_to_a_session" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "sessions"("clinic_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "dose_orders" ADD CONSTRAINT "dose_orders_belong_to_a_session" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "sessions"("clinic_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "pump_readings" ADD CONSTRAINT "pump_readings_belong_to_a_session" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "sessions"("clinic_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "alerts" ADD CONSTRAINT "alerts_belong_to_a_session" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "sessions"("clinic_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "vitals_readings" ADD CONSTRAINT "vitals_readings_are_the_patients" FOREIGN KEY ("clinic_id", "session_id", "patient_id") REFERENCES "sessions"("clinic_id","id","patient_id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "memberships" ADD CONSTRAINT "memberships_belong_to_an_account" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_belong_to_an_account" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "sign_ins" DROP CONSTRAINT "sign_ins_belong_to_an_account"');
    await runner.query('ALTER TABLE "memberships" DROP CONSTRAINT "memberships_belong_to_an_account"');
    await runner.query('ALTER TABLE "vitals_readings" DROP CONSTRAINT "vitals_readings_are_the_patients"');
    await runner.query('ALTER TABLE "alerts" DROP CONSTRAINT "alerts_belong_to_a_session"');
    await runner.query('ALTER TABLE "pump_readings" DROP CONSTRAINT "pump_readings_belong_to_a_session"');
    await runner.query('ALTER TABLE "dose_orders" DROP CONSTRAINT "dose_orders_belong_to_a_session"');
    await runner.query('ALTER TABLE "gate_records" DROP CONSTRAINT "gate_records_belong_to_a_session"');
    await runner.query('ALTER TABLE "stop_descriptions" DROP CONSTRAINT "stop_descriptions_belong_to_a_session"');
    await runner.query('ALTER TABLE "session_steps" DROP CONSTRAINT "session_steps_belong_to_a_session"');
    await runner.query('DROP INDEX "public"."sign_ins_by_end"');
    await runner.query('DROP TABLE "sign_ins"');
    await runner.query('DROP TABLE "memberships"');
    await runner.query('DROP TABLE "accounts"');
    await runner.query('DROP INDEX "public"."vitals_readings_by_session"');
    await runner.query('DROP TABLE "vitals_readings"');
    await runner.query('DROP INDEX "public"."alerts_by_session"');
    await runner.query('DROP TABLE "alerts"');
    await runner.query('DROP INDEX "public"."pump_readings_by_session"');
    await runner.query('DROP TABLE "pump_readings"');
    await runner.query('DROP INDEX "public"."dose_orders_by_session"');
    await runner.query('DROP TABLE "dose_orders"');
    await runner.query('DROP INDEX "public"."gate_records_by_session"');
    await runner.query('DROP TABLE "gate_records"');
    await runner.query('DROP INDEX "public"."stop_descriptions_by_session"');
    await runner.query('DROP TABLE "stop_descriptions"');
    await runner.query('DROP TABLE "session_steps"');
    await runner.query('DROP INDEX "public"."sessions_patient_is_here_once"');
    await runner.query('DROP INDEX "public"."sessions_chair_holds_one_patient"');
    await runner.query('DROP INDEX "public"."sessions_by_patient"');
    await runner.query('DROP INDEX "public"."sessions_by_day"');
    await runner.query('DROP TABLE "sessions"');
    await runner.query('DROP TABLE "board_checkpoints"');
    await runner.query('DROP TABLE "journal_entries"');
    await runner.query('DROP TABLE "patients"');
    await runner.query('DROP TABLE "protocols"');
    await runner.query('DROP TABLE "staff_members"');
    await runner.query('DROP TABLE "chairs"');
    await runner.query('DROP TABLE "clinics"');
  }
}
