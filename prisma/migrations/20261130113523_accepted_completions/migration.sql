-- CreateEnum
CREATE TYPE "completion_kind" AS ENUM ('learned', 'attended', 'prior', 'other');

-- AlterTable
ALTER TABLE "completion" ADD COLUMN     "kind" "completion_kind" NOT NULL DEFAULT 'learned',
ADD COLUMN     "recorded_by" UUID,
ADD COLUMN     "retracted_by" UUID;

-- AlterTable
ALTER TABLE "waiver" ADD COLUMN     "recorded_by" UUID,
ADD COLUMN     "retracted_by" UUID;

-- CreateTable
CREATE TABLE "completion_upload" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "bytes" BYTEA,
    "outcome" JSONB,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "completion_upload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "completion_upload_owner_id_idx" ON "completion_upload"("owner_id");

-- CreateIndex
CREATE INDEX "completion_upload_expires_at_idx" ON "completion_upload"("expires_at");

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_retracted_by_fkey" FOREIGN KEY ("retracted_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion" ADD CONSTRAINT "completion_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion" ADD CONSTRAINT "completion_retracted_by_fkey" FOREIGN KEY ("retracted_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion_upload" ADD CONSTRAINT "completion_upload_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
