-- CreateEnum
CREATE TYPE "letter_kind" AS ENUM ('reminder', 'digest', 'test');

-- CreateEnum
CREATE TYPE "letter_state" AS ENUM ('waiting', 'sending', 'sent', 'failed', 'unknown', 'dropped');

-- CreateEnum
CREATE TYPE "reminder_kind" AS ENUM ('required', 'grace_ending', 'renewal_opens', 'expiring', 'expiring_soon', 'expired');

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "letter_kind" NOT NULL,
    "on" DATE NOT NULL,
    "state" "letter_state" NOT NULL,
    "not_before" TIMESTAMPTZ(6) NOT NULL,
    "tries" INTEGER NOT NULL,
    "lease_until" TIMESTAMPTZ(6),
    "claims" INTEGER NOT NULL,
    "claimed_at" TIMESTAMPTZ(6),
    "handed_over_at" TIMESTAMPTZ(6),
    "settled_at" TIMESTAMPTZ(6),
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "person_id" UUID NOT NULL,
    "certification_id" UUID NOT NULL,
    "kind" "reminder_kind" NOT NULL,
    "deciding" DATE NOT NULL,
    "letter_id" UUID NOT NULL,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("person_id","certification_id","kind","deciding")
);

-- CreateTable
CREATE TABLE "reminder_setting" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "enabled" BOOLEAN NOT NULL,
    "from_address" TEXT NOT NULL,
    "hours_from" INTEGER NOT NULL,
    "hours_to" INTEGER NOT NULL,
    "kinds" "reminder_kind"[],
    "digest" BOOLEAN NOT NULL,
    "per_minute" INTEGER NOT NULL,

    CONSTRAINT "reminder_setting_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "letter_key_key" ON "letter"("key");

-- CreateIndex
CREATE INDEX "letter_person_id_idx" ON "letter"("person_id");

-- CreateIndex
CREATE INDEX "letter_state_not_before_idx" ON "letter"("state", "not_before");

-- CreateIndex
CREATE INDEX "letter_claimed_at_idx" ON "letter"("claimed_at");

-- CreateIndex
CREATE INDEX "reminder_letter_id_idx" ON "reminder"("letter_id");

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_certification_id_fkey" FOREIGN KEY ("certification_id") REFERENCES "certification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
