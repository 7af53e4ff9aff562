-- CreateEnum
CREATE TYPE "roster_outcome" AS ENUM ('joined', 'left', 'moved', 'changed', 'unchanged');

-- CreateEnum
CREATE TYPE "upload_state" AS ENUM ('reading', 'columns', 'previewed', 'importing', 'imported', 'declined');

-- AlterTable
ALTER TABLE "duty" ADD COLUMN     "recorded_in" UUID;

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(6);

-- CreateTable
CREATE TABLE "person_change" (
    "change_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "outcome" "roster_outcome" NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "person_change_pkey" PRIMARY KEY ("change_id","person_id")
);

-- CreateTable
CREATE TABLE "changed_unit" (
    "change_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,

    CONSTRAINT "changed_unit_pkey" PRIMARY KEY ("change_id","unit_id")
);

-- CreateTable
CREATE TABLE "roster_upload" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA,
    "state" "upload_state" NOT NULL,
    "header" JSONB,
    "columns" JSONB,
    "decisions" JSONB NOT NULL,
    "counts" JSONB,
    "digest" TEXT,
    "refusal" JSONB,
    "phase" TEXT,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "beat_at" TIMESTAMPTZ(6),
    "change_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "roster_upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roster_line" (
    "upload_id" UUID NOT NULL,
    "group" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "told" JSONB NOT NULL,

    CONSTRAINT "roster_line_pkey" PRIMARY KEY ("upload_id","group","place")
);

-- CreateIndex
CREATE INDEX "person_change_person_id_idx" ON "person_change"("person_id");

-- CreateIndex
CREATE INDEX "roster_upload_owner_id_idx" ON "roster_upload"("owner_id");

-- CreateIndex
CREATE INDEX "roster_upload_expires_at_idx" ON "roster_upload"("expires_at");

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_recorded_in_fkey" FOREIGN KEY ("recorded_in") REFERENCES "change"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_change" ADD CONSTRAINT "person_change_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "change"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_change" ADD CONSTRAINT "person_change_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changed_unit" ADD CONSTRAINT "changed_unit_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "change"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changed_unit" ADD CONSTRAINT "changed_unit_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_upload" ADD CONSTRAINT "roster_upload_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_line" ADD CONSTRAINT "roster_line_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "roster_upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;
