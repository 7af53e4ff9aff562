-- CreateEnum
CREATE TYPE "lesson_kind" AS ENUM ('reading', 'scenario', 'quiz');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('learner', 'trainer', 'department', 'leader', 'administrator');

-- CreateEnum
CREATE TYPE "question_kind" AS ENUM ('single', 'multiple');

-- CreateEnum
CREATE TYPE "grading_method" AS ENUM ('highest', 'mean', 'first', 'last');

-- CreateEnum
CREATE TYPE "renewal_base" AS ENUM ('previous_end', 'completion');

-- CreateEnum
CREATE TYPE "unit_kind" AS ENUM ('province', 'district', 'commune', 'ward', 'special_zone', 'township');

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "password_hash" TEXT,
    "code_hash" TEXT,
    "code_expires_at" TIMESTAMPTZ(6),
    "suspended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "restricted" BOOLEAN NOT NULL,
    "kept" BOOLEAN NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "absolute_until" TIMESTAMPTZ(6) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "failed_try" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(6) NOT NULL,
    "failures" INTEGER NOT NULL,

    CONSTRAINT "failed_try_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateTable
CREATE TABLE "certificate" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "certification_id" UUID NOT NULL,
    "snapshot" JSONB NOT NULL,
    "payload" TEXT NOT NULL,
    "key_id" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate_pdf" (
    "certificate_id" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "drawn_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "certificate_pdf_pkey" PRIMARY KEY ("certificate_id")
);

-- CreateTable
CREATE TABLE "revocation" (
    "id" UUID NOT NULL,
    "certificate_id" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),

    CONSTRAINT "revocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supersession" (
    "id" UUID NOT NULL,
    "superseded_id" TEXT NOT NULL,
    "superseding_id" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),

    CONSTRAINT "supersession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate_counter" (
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "certificate_counter_pkey" PRIMARY KEY ("series","year")
);

-- CreateTable
CREATE TABLE "signing_key" (
    "id" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "encrypted_private" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "retired_at" TIMESTAMPTZ(6),

    CONSTRAINT "signing_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "issuer" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "parent_body" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "signatory_title" TEXT NOT NULL,
    "signatory_name" TEXT NOT NULL,
    "number_suffix" TEXT NOT NULL,

    CONSTRAINT "issuer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "course_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_version" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "hours" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "course_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lesson" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "module" TEXT NOT NULL,
    "kind" "lesson_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "html" TEXT NOT NULL,
    "scenario" JSONB,
    "quiz_slug" TEXT,
    "reviewed_by" TEXT,
    "reviewed_on" DATE,

    CONSTRAINT "lesson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lesson_progress" (
    "person_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "lesson_key" TEXT NOT NULL,
    "place" TEXT,
    "opened_at" TIMESTAMPTZ(6) NOT NULL,
    "completed_at" TIMESTAMPTZ(6),

    CONSTRAINT "lesson_progress_pkey" PRIMARY KEY ("person_id","course_id","lesson_key")
);

-- CreateTable
CREATE TABLE "scenario_run" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "finished_at" TIMESTAMPTZ(6),

    CONSTRAINT "scenario_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scenario_choice" (
    "run_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "node_id" TEXT NOT NULL,
    "choice_id" TEXT NOT NULL,
    "chosen_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "scenario_choice_pkey" PRIMARY KEY ("run_id","position")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "staff_code" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "folded_name" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duty" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded_name" TEXT NOT NULL,

    CONSTRAINT "duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posting" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "duty_id" UUID NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "continues" UUID,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),

    CONSTRAINT "posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "unit_id" UUID,
    "from" DATE NOT NULL,
    "to" DATE,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bank" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "bank_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "bank_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "retired_at" TIMESTAMPTZ(6),

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_version" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "question_kind" NOT NULL,
    "topic" TEXT NOT NULL,
    "stem" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "effective_from" DATE,
    "source" JSONB NOT NULL,
    "reviewed_by" TEXT,
    "fingerprint" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "question_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_option" (
    "version_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "question_option_pkey" PRIMARY KEY ("version_id","id")
);

-- CreateTable
CREATE TABLE "question_key" (
    "version_id" UUID NOT NULL,
    "weights" JSONB NOT NULL,
    "feedback" JSONB NOT NULL,
    "explanation" TEXT NOT NULL,

    CONSTRAINT "question_key_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "quiz" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "course_id" UUID NOT NULL,
    "bank_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "question_count" INTEGER NOT NULL,
    "pass_mark" INTEGER NOT NULL,
    "time_limit_minutes" INTEGER,
    "attempts_allowed" INTEGER NOT NULL,
    "delay_minutes" INTEGER NOT NULL,
    "grading_method" "grading_method" NOT NULL,
    "shuffle" BOOLEAN NOT NULL,

    CONSTRAINT "quiz_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "quiz_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "idempotency_key" TEXT,
    "pass_mark" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "deadline" TIMESTAMPTZ(6),
    "submitted_at" TIMESTAMPTZ(6),
    "score" DOUBLE PRECISION,
    "passed" BOOLEAN,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_item" (
    "attempt_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "version_id" UUID NOT NULL,
    "option_order" TEXT[],
    "answer" TEXT[],
    "seq" INTEGER NOT NULL DEFAULT 0,
    "saved_at" TIMESTAMPTZ(6),
    "mark" DOUBLE PRECISION,

    CONSTRAINT "paper_item_pkey" PRIMARY KEY ("attempt_id","position")
);

-- CreateTable
CREATE TABLE "certification" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "hours" INTEGER NOT NULL,
    "validity_months" INTEGER,
    "renewal_window_months" INTEGER NOT NULL,
    "renewal_base" "renewal_base" NOT NULL,
    "grace_days" INTEGER NOT NULL,
    "series" TEXT NOT NULL,

    CONSTRAINT "certification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certification_course" (
    "certification_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "minimum_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "certification_course_pkey" PRIMARY KEY ("certification_id","course_id")
);

-- CreateTable
CREATE TABLE "requirement" (
    "id" UUID NOT NULL,
    "certification_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),

    CONSTRAINT "requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "requirement_duty" (
    "requirement_id" UUID NOT NULL,
    "duty_id" UUID NOT NULL,

    CONSTRAINT "requirement_duty_pkey" PRIMARY KEY ("requirement_id","duty_id")
);

-- CreateTable
CREATE TABLE "waiver" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "certification_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),

    CONSTRAINT "waiver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrolment" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "completion" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "evidence" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),

    CONSTRAINT "completion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_record" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "parent_id" UUID,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded_name" TEXT NOT NULL,
    "kind" "unit_kind" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),

    CONSTRAINT "unit_record_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_person_id_key" ON "account"("person_id");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_number_key" ON "certificate"("number");

-- CreateIndex
CREATE INDEX "certificate_person_id_idx" ON "certificate"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_series_year_ordinal_key" ON "certificate"("series", "year", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_pdf_sha256_key" ON "certificate_pdf"("sha256");

-- CreateIndex
CREATE INDEX "revocation_certificate_id_idx" ON "revocation"("certificate_id");

-- CreateIndex
CREATE INDEX "supersession_superseded_id_idx" ON "supersession"("superseded_id");

-- CreateIndex
CREATE UNIQUE INDEX "course_slug_key" ON "course"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "course_version_course_id_number_key" ON "course_version"("course_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "lesson_version_id_key_key" ON "lesson"("version_id", "key");

-- CreateIndex
CREATE INDEX "scenario_run_person_id_lesson_id_idx" ON "scenario_run"("person_id", "lesson_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_staff_code_key" ON "person"("staff_code");

-- CreateIndex
CREATE UNIQUE INDEX "person_phone_key" ON "person"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "duty_folded_name_key" ON "duty"("folded_name");

-- CreateIndex
CREATE INDEX "posting_person_id_idx" ON "posting"("person_id");

-- CreateIndex
CREATE INDEX "posting_unit_id_from_idx" ON "posting"("unit_id", "from");

-- CreateIndex
CREATE INDEX "appointment_person_id_idx" ON "appointment"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "bank_key_key" ON "bank"("key");

-- CreateIndex
CREATE UNIQUE INDEX "question_bank_id_key_key" ON "question"("bank_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "question_version_question_id_number_key" ON "question_version"("question_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "quiz_slug_key" ON "quiz"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_person_id_quiz_id_number_key" ON "attempt"("person_id", "quiz_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_person_id_idempotency_key_key" ON "attempt"("person_id", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "paper_item_attempt_id_version_id_key" ON "paper_item"("attempt_id", "version_id");

-- CreateIndex
CREATE UNIQUE INDEX "certification_key_key" ON "certification"("key");

-- CreateIndex
CREATE INDEX "requirement_certification_id_idx" ON "requirement"("certification_id");

-- CreateIndex
CREATE INDEX "waiver_person_id_idx" ON "waiver"("person_id");

-- CreateIndex
CREATE INDEX "enrolment_person_id_idx" ON "enrolment"("person_id");

-- CreateIndex
CREATE INDEX "completion_person_id_idx" ON "completion"("person_id");

-- CreateIndex
CREATE INDEX "unit_record_unit_id_idx" ON "unit_record"("unit_id");

-- CreateIndex
CREATE INDEX "unit_record_parent_id_idx" ON "unit_record"("parent_id");

-- CreateIndex
CREATE INDEX "unit_record_code_idx" ON "unit_record"("code");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_certification_id_fkey" FOREIGN KEY ("certification_id") REFERENCES "certification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "signing_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_pdf" ADD CONSTRAINT "certificate_pdf_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revocation" ADD CONSTRAINT "revocation_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supersession" ADD CONSTRAINT "supersession_superseded_id_fkey" FOREIGN KEY ("superseded_id") REFERENCES "certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supersession" ADD CONSTRAINT "supersession_superseding_id_fkey" FOREIGN KEY ("superseding_id") REFERENCES "certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_version" ADD CONSTRAINT "course_version_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson" ADD CONSTRAINT "lesson_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "course_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scenario_run" ADD CONSTRAINT "scenario_run_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scenario_run" ADD CONSTRAINT "scenario_run_lesson_id_fkey" FOREIGN KEY ("lesson_id") REFERENCES "lesson"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scenario_choice" ADD CONSTRAINT "scenario_choice_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "scenario_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_duty_id_fkey" FOREIGN KEY ("duty_id") REFERENCES "duty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_continues_fkey" FOREIGN KEY ("continues") REFERENCES "posting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_bank_id_fkey" FOREIGN KEY ("bank_id") REFERENCES "bank"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_version" ADD CONSTRAINT "question_version_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_option" ADD CONSTRAINT "question_option_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "question_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_key" ADD CONSTRAINT "question_key_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "question_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quiz" ADD CONSTRAINT "quiz_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quiz" ADD CONSTRAINT "quiz_bank_id_fkey" FOREIGN KEY ("bank_id") REFERENCES "bank"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_quiz_id_fkey" FOREIGN KEY ("quiz_id") REFERENCES "quiz"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_item" ADD CONSTRAINT "paper_item_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_item" ADD CONSTRAINT "paper_item_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "question_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certification_course" ADD CONSTRAINT "certification_course_certification_id_fkey" FOREIGN KEY ("certification_id") REFERENCES "certification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certification_course" ADD CONSTRAINT "certification_course_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement" ADD CONSTRAINT "requirement_certification_id_fkey" FOREIGN KEY ("certification_id") REFERENCES "certification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement" ADD CONSTRAINT "requirement_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement_duty" ADD CONSTRAINT "requirement_duty_requirement_id_fkey" FOREIGN KEY ("requirement_id") REFERENCES "requirement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement_duty" ADD CONSTRAINT "requirement_duty_duty_id_fkey" FOREIGN KEY ("duty_id") REFERENCES "duty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_certification_id_fkey" FOREIGN KEY ("certification_id") REFERENCES "certification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion" ADD CONSTRAINT "completion_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion" ADD CONSTRAINT "completion_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion" ADD CONSTRAINT "completion_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "course_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_record" ADD CONSTRAINT "unit_record_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_record" ADD CONSTRAINT "unit_record_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What follows is written by hand: rules that Prisma's schema cannot say. A later `npm run db:migration` neither sees
-- nor drops them.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Every period is half-open and not empty.
ALTER TABLE "unit_record" ADD CONSTRAINT "unit_record_period" CHECK ("to" IS NULL OR "from" < "to");
ALTER TABLE "posting" ADD CONSTRAINT "posting_period" CHECK ("to" IS NULL OR "from" < "to");
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_period" CHECK ("to" IS NULL OR "from" < "to");
ALTER TABLE "requirement" ADD CONSTRAINT "requirement_period" CHECK ("to" IS NULL OR "from" < "to");
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_period" CHECK ("to" IS NULL OR "from" < "to");
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_period" CHECK ("valid_until" IS NULL OR "valid_from" < "valid_until");

-- A fact is retracted after it was recorded, never before.
ALTER TABLE "unit_record" ADD CONSTRAINT "unit_record_recorded" CHECK ("retracted_at" IS NULL OR "recorded_at" <= "retracted_at");
ALTER TABLE "posting" ADD CONSTRAINT "posting_recorded" CHECK ("retracted_at" IS NULL OR "recorded_at" <= "retracted_at");
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_recorded" CHECK ("retracted_at" IS NULL OR "recorded_at" <= "retracted_at");

-- An official code names at most one unit on a day, and a unit has one name, code and parent on a day.
ALTER TABLE "unit_record" ADD CONSTRAINT "unit_record_code_day" EXCLUDE USING gist
  ("code" WITH =, daterange("from", "to") WITH &&) WHERE ("retracted_at" IS NULL);
ALTER TABLE "unit_record" ADD CONSTRAINT "unit_record_unit_day" EXCLUDE USING gist
  ("unit_id" WITH =, daterange("from", "to") WITH &&) WHERE ("retracted_at" IS NULL);

-- Nobody holds the same duty in the same unit twice on a day.
ALTER TABLE "posting" ADD CONSTRAINT "posting_once" EXCLUDE USING gist
  ("person_id" WITH =, "unit_id" WITH =, "duty_id" WITH =, daterange("from", "to") WITH &&) WHERE ("retracted_at" IS NULL);

-- At most one attempt of a quiz is open per person.
CREATE UNIQUE INDEX "attempt_open" ON "attempt" ("person_id", "quiz_id") WHERE "submitted_at" IS NULL;

ALTER TABLE "attempt" ADD CONSTRAINT "attempt_graded" CHECK (("submitted_at" IS NULL) = ("passed" IS NULL) AND ("submitted_at" IS NULL) = ("score" IS NULL));
ALTER TABLE "paper_item" ADD CONSTRAINT "paper_item_seq" CHECK ("seq" >= 0);
ALTER TABLE "quiz" ADD CONSTRAINT "quiz_settings" CHECK ("pass_mark" BETWEEN 1 AND 100 AND "question_count" > 0 AND "attempts_allowed" >= 0 AND "delay_minutes" >= 0);
ALTER TABLE "certificate_counter" ADD CONSTRAINT "certificate_counter_last" CHECK ("last" > 0);
ALTER TABLE "issuer" ADD CONSTRAINT "issuer_one" CHECK ("id" = 1);

-- One signing key at a time is in use.
CREATE UNIQUE INDEX "signing_key_in_use" ON "signing_key" ("retired_at") NULLS NOT DISTINCT WHERE "retired_at" IS NULL;

-- What is published or issued never changes: not by a mistake in the program either.
-- (The schema engine cuts a script at every semicolon, so those inside the function are written \x3B.)
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN RAISE EXCEPTION ''% is never changed'', TG_TABLE_NAME USING ERRCODE = ''restrict_violation''\x3B END';
CREATE TRIGGER "course_version_immutable" BEFORE UPDATE OR DELETE ON "course_version" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "lesson_immutable" BEFORE UPDATE OR DELETE ON "lesson" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "question_version_immutable" BEFORE UPDATE OR DELETE ON "question_version" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "question_option_immutable" BEFORE UPDATE OR DELETE ON "question_option" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "question_key_immutable" BEFORE UPDATE OR DELETE ON "question_key" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "certificate_pdf_immutable" BEFORE UPDATE OR DELETE ON "certificate_pdf" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "scenario_choice_immutable" BEFORE UPDATE OR DELETE ON "scenario_choice" FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- Of a certificate only its retraction may be noted.
CREATE TRIGGER "certificate_immutable" BEFORE UPDATE ON "certificate" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.* AND (OLD."retracted_at" IS NOT NULL OR NEW."retracted_at" IS NULL
    OR ROW(OLD."id", OLD."number", OLD."person_id", OLD."certification_id", OLD."snapshot", OLD."payload", OLD."key_id", OLD."signature", OLD."issued_on", OLD."valid_from", OLD."valid_until", OLD."recorded_at")
       IS DISTINCT FROM ROW(NEW."id", NEW."number", NEW."person_id", NEW."certification_id", NEW."snapshot", NEW."payload", NEW."key_id", NEW."signature", NEW."issued_on", NEW."valid_from", NEW."valid_until", NEW."recorded_at")))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "certificate_kept" BEFORE DELETE ON "certificate" FOR EACH ROW EXECUTE FUNCTION refuse_change();
