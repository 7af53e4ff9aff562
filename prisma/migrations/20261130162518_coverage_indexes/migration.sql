-- DropIndex
DROP INDEX "certificate_person_id_idx";

-- DropIndex
DROP INDEX "posting_person_id_idx";

-- CreateIndex
CREATE INDEX "certificate_standing" ON "certificate"("person_id", "certification_id", "valid_from", "valid_until", "recorded_at", "retracted_at", "id");

-- CreateIndex
CREATE INDEX "posting_stretch" ON "posting"("person_id", "duty_id", "from", "to", "recorded_at", "retracted_at");
