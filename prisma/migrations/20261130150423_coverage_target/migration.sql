-- CreateTable
CREATE TABLE "coverage_target" (
    "id" UUID NOT NULL,
    "unit_id" UUID,
    "percent" INTEGER NOT NULL,
    "by" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),

    CONSTRAINT "coverage_target_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "coverage_target_unit_id_idx" ON "coverage_target"("unit_id");

-- AddForeignKey
ALTER TABLE "coverage_target" ADD CONSTRAINT "coverage_target_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
