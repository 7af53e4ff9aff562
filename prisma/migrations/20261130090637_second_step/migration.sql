-- CreateEnum
CREATE TYPE "session_step" AS ENUM ('code', 'enrolment');

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "awaits" "session_step";

-- CreateTable
CREATE TABLE "second_step" (
    "account_id" UUID NOT NULL,
    "secret" BYTEA NOT NULL,
    "confirmed_at" TIMESTAMPTZ(6),
    "last_period" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "second_step_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "account_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("account_id","ordinal")
);

-- CreateTable
CREATE TABLE "sign_in_setting" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "department_too" BOOLEAN NOT NULL,

    CONSTRAINT "sign_in_setting_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "second_step" ADD CONSTRAINT "second_step_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
