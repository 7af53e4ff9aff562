-- AlterTable
ALTER TABLE "revocation" ADD COLUMN     "decided_by" UUID,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'other',
ADD COLUMN     "retracted_by" UUID;

-- AlterTable
ALTER TABLE "supersession" ADD COLUMN     "decided_by" UUID;

-- CreateIndex
CREATE INDEX "certificate_year_series_ordinal_idx" ON "certificate"("year", "series", "ordinal");

-- AddForeignKey
ALTER TABLE "revocation" ADD CONSTRAINT "revocation_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revocation" ADD CONSTRAINT "revocation_retracted_by_fkey" FOREIGN KEY ("retracted_by") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supersession" ADD CONSTRAINT "supersession_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
