-- CreateEnum
CREATE TYPE "urging_kind" AS ENUM ('assignment', 'reminder');

-- CreateEnum
CREATE TYPE "urged_as" AS ENUM ('assigned', 'letter', 'phone', 'elsewhere', 'unrequired', 'suspended', 'waived', 'trained', 'already');

-- CreateEnum
CREATE TYPE "call_outcome" AS ENUM ('reached', 'unreached', 'promised');

-- AlterEnum
ALTER TYPE "letter_kind" ADD VALUE 'urging';

-- CreateTable
CREATE TABLE "urging" (
    "id" UUID NOT NULL,
    "kind" "urging_kind" NOT NULL,
    "unit_id" UUID,
    "certification_id" UUID,
    "due_on" DATE,
    "until" DATE,
    "note" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "recorded_by" UUID,

    CONSTRAINT "urging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "urged" (
    "urging_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "came_to" "urged_as" NOT NULL,
    "letter_id" UUID,

    CONSTRAINT "urged_pkey" PRIMARY KEY ("urging_id","person_id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "certification_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "urging_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),
    "recorded_by" UUID,
    "retracted_by" UUID,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "outcome" "call_outcome" NOT NULL,
    "promised_by" DATE,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "recorded_by" UUID,

    CONSTRAINT "call_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "urging_recorded_at_idx" ON "urging"("recorded_at");

-- CreateIndex
CREATE UNIQUE INDEX "urged_letter_id_key" ON "urged"("letter_id");

-- CreateIndex
CREATE INDEX "urged_person_id_idx" ON "urged"("person_id");

-- CreateIndex
CREATE INDEX "assignment_person_id_idx" ON "assignment"("person_id");

-- CreateIndex
CREATE INDEX "assignment_urging_id_idx" ON "assignment"("urging_id");

-- CreateIndex
CREATE INDEX "call_person_id_recorded_at_idx" ON "call"("person_id", "recorded_at");

-- CreateIndex
CREATE INDEX "call_recorded_at_idx" ON "call"("recorded_at");

-- AddForeignKey
ALTER TABLE "urging" ADD CONSTRAINT "urging_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urging" ADD CONSTRAINT "urging_certification_id_fkey" FOREIGN KEY ("certification_id") REFERENCES "certification"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urging" ADD CONSTRAINT "urging_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urged" ADD CONSTRAINT "urged_urging_id_fkey" FOREIGN KEY ("urging_id") REFERENCES "urging"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urged" ADD CONSTRAINT "urged_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urged" ADD CONSTRAINT "urged_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_certification_id_fkey" FOREIGN KEY ("certification_id") REFERENCES "certification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_urging_id_fkey" FOREIGN KEY ("urging_id") REFERENCES "urging"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_retracted_by_fkey" FOREIGN KEY ("retracted_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
