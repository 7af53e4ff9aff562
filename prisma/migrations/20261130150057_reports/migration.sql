-- AlterEnum
ALTER TYPE "letter_kind" ADD VALUE 'report';

-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "subscription_id" UUID;

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "unit_id" UUID,
    "period" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "certification_id" UUID,
    "duty_ids" UUID[],
    "kinds" "unit_kind"[],
    "required" INTEGER NOT NULL,
    "trained" INTEGER NOT NULL,
    "in_grace" INTEGER NOT NULL,
    "waived" INTEGER NOT NULL,
    "file" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_subscription" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "unit_id" UUID,
    "day_of_month" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "report_subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_token" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "unit_id" UUID,
    "sha256" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "last_used_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "revoked_by_id" UUID,

    CONSTRAINT "access_token_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "report_unit_id_made_at_idx" ON "report"("unit_id", "made_at");

-- CreateIndex
CREATE INDEX "report_subscription_person_id_idx" ON "report_subscription"("person_id");

-- CreateIndex
CREATE INDEX "report_subscription_unit_id_idx" ON "report_subscription"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "access_token_sha256_key" ON "access_token"("sha256");

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "report_subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_certification_id_fkey" FOREIGN KEY ("certification_id") REFERENCES "certification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_subscription" ADD CONSTRAINT "report_subscription_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_subscription" ADD CONSTRAINT "report_subscription_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_revoked_by_id_fkey" FOREIGN KEY ("revoked_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One subscription in force for a person and a unit
CREATE UNIQUE INDEX "report_subscription_in_force" ON "report_subscription" ("person_id", "unit_id") NULLS NOT DISTINCT WHERE "ended_at" IS NULL;

ALTER TABLE "report_subscription" ADD CONSTRAINT "report_subscription_day" CHECK ("day_of_month" BETWEEN 1 AND 28);

-- What was given out stays as it was
CREATE TRIGGER "report_immutable" BEFORE UPDATE OR DELETE ON "report" FOR EACH ROW EXECUTE FUNCTION refuse_change();
