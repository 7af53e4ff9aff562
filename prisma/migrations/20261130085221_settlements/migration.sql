-- A new type in place of the old: a value that is added to one cannot be used in the same transaction, as a restore must.
ALTER TYPE "change_kind" RENAME TO "change_kind_before";
CREATE TYPE "change_kind" AS ENUM ('units_import', 'reorganisation', 'people_import', 'settlement');
ALTER TABLE "change" ALTER COLUMN "kind" TYPE "change_kind" USING "kind"::text::"change_kind";
DROP TYPE "change_kind_before";

-- AlterTable
ALTER TABLE "change" ADD COLUMN     "settles_id" UUID;

-- CreateIndex
CREATE INDEX "change_settles_id_idx" ON "change"("settles_id");

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_settles_id_fkey" FOREIGN KEY ("settles_id") REFERENCES "change"("id") ON DELETE SET NULL ON UPDATE CASCADE;
