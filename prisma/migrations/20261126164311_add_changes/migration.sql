-- CreateEnum
CREATE TYPE "change_kind" AS ENUM ('units_import', 'reorganisation', 'people_import');

-- AlterTable
ALTER TABLE "appointment" ADD COLUMN     "recorded_in" UUID,
ADD COLUMN     "retracted_in" UUID;

-- AlterTable
ALTER TABLE "posting" ADD COLUMN     "recorded_in" UUID,
ADD COLUMN     "retracted_in" UUID;

-- AlterTable
ALTER TABLE "requirement" ADD COLUMN     "recorded_in" UUID,
ADD COLUMN     "retracted_in" UUID;

-- AlterTable
ALTER TABLE "unit_record" ADD COLUMN     "recorded_in" UUID,
ADD COLUMN     "retracted_in" UUID;

-- CreateTable
CREATE TABLE "change" (
    "id" UUID NOT NULL,
    "kind" "change_kind" NOT NULL,
    "on" DATE NOT NULL,
    "file_name" TEXT,
    "sha256" TEXT,
    "resolution" TEXT,
    "summary" JSONB NOT NULL,
    "by_person_id" UUID,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "undone_at" TIMESTAMPTZ(6),
    "undone_by_id" UUID,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "succession" (
    "id" UUID NOT NULL,
    "change_id" UUID NOT NULL,
    "old_unit_id" UUID NOT NULL,
    "new_unit_id" UUID NOT NULL,
    "full" BOOLEAN NOT NULL,
    "main" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),

    CONSTRAINT "succession_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "succession_change_id_idx" ON "succession"("change_id");

-- CreateIndex
CREATE INDEX "succession_old_unit_id_idx" ON "succession"("old_unit_id");

-- CreateIndex
CREATE INDEX "succession_new_unit_id_idx" ON "succession"("new_unit_id");

-- CreateIndex
CREATE INDEX "appointment_recorded_in_idx" ON "appointment"("recorded_in");

-- CreateIndex
CREATE INDEX "appointment_retracted_in_idx" ON "appointment"("retracted_in");

-- CreateIndex
CREATE INDEX "posting_recorded_in_idx" ON "posting"("recorded_in");

-- CreateIndex
CREATE INDEX "posting_retracted_in_idx" ON "posting"("retracted_in");

-- CreateIndex
CREATE INDEX "requirement_recorded_in_idx" ON "requirement"("recorded_in");

-- CreateIndex
CREATE INDEX "requirement_retracted_in_idx" ON "requirement"("retracted_in");

-- CreateIndex
CREATE INDEX "unit_record_recorded_in_idx" ON "unit_record"("recorded_in");

-- CreateIndex
CREATE INDEX "unit_record_retracted_in_idx" ON "unit_record"("retracted_in");

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_recorded_in_fkey" FOREIGN KEY ("recorded_in") REFERENCES "change"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_retracted_in_fkey" FOREIGN KEY ("retracted_in") REFERENCES "change"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_recorded_in_fkey" FOREIGN KEY ("recorded_in") REFERENCES "change"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_retracted_in_fkey" FOREIGN KEY ("retracted_in") REFERENCES "change"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement" ADD CONSTRAINT "requirement_recorded_in_fkey" FOREIGN KEY ("recorded_in") REFERENCES "change"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement" ADD CONSTRAINT "requirement_retracted_in_fkey" FOREIGN KEY ("retracted_in") REFERENCES "change"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_record" ADD CONSTRAINT "unit_record_recorded_in_fkey" FOREIGN KEY ("recorded_in") REFERENCES "change"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_record" ADD CONSTRAINT "unit_record_retracted_in_fkey" FOREIGN KEY ("retracted_in") REFERENCES "change"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_by_person_id_fkey" FOREIGN KEY ("by_person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "change"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_old_unit_id_fkey" FOREIGN KEY ("old_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_new_unit_id_fkey" FOREIGN KEY ("new_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
