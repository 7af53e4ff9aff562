-- AlterEnum
ALTER TYPE "letter_kind" ADD VALUE 'answer';

-- CreateTable
CREATE TABLE "correction_request" (
    "id" UUID NOT NULL,
    "unit_id" UUID,
    "certification_id" UUID,
    "day" DATE NOT NULL,
    "known_by" TIMESTAMPTZ(6),
    "person_id" UUID,
    "subject" TEXT NOT NULL,
    "required" INTEGER NOT NULL,
    "trained" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(6) NOT NULL,
    "open_mark" TEXT,

    CONSTRAINT "correction_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_voice" (
    "correction_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "fault" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(6),

    CONSTRAINT "correction_voice_pkey" PRIMARY KEY ("correction_id","person_id")
);

-- CreateTable
CREATE TABLE "correction_answer" (
    "correction_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "person_id" UUID,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "correction_answer_pkey" PRIMARY KEY ("correction_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "correction_request_open_mark_key" ON "correction_request"("open_mark");

-- CreateIndex
CREATE INDEX "correction_request_unit_id_idx" ON "correction_request"("unit_id");

-- CreateIndex
CREATE INDEX "correction_request_person_id_idx" ON "correction_request"("person_id");

-- CreateIndex
CREATE INDEX "correction_request_opened_at_idx" ON "correction_request"("opened_at");

-- CreateIndex
CREATE INDEX "correction_voice_person_id_idx" ON "correction_voice"("person_id");

-- AddForeignKey
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_certification_id_fkey" FOREIGN KEY ("certification_id") REFERENCES "certification"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_voice" ADD CONSTRAINT "correction_voice_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "correction_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_voice" ADD CONSTRAINT "correction_voice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_answer" ADD CONSTRAINT "correction_answer_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "correction_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_answer" ADD CONSTRAINT "correction_answer_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
