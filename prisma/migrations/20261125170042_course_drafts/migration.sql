-- CreateEnum
CREATE TYPE "course_change" AS ENUM ('editorial', 'substantive');

-- AlterTable
ALTER TABLE "course_version" ADD COLUMN     "change" "course_change" NOT NULL DEFAULT 'editorial',
ADD COLUMN     "content" JSONB,
ADD COLUMN     "published_by" UUID,
ADD COLUMN     "refresher_by" DATE;

-- AlterTable
ALTER TABLE "lesson" ADD COLUMN     "relearn_since" TIMESTAMPTZ(6);

-- CreateTable
CREATE TABLE "course_draft" (
    "course_id" UUID NOT NULL,
    "document" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "published_version" INTEGER,
    "based_on" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "changed_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "course_draft_pkey" PRIMARY KEY ("course_id")
);

-- AddForeignKey
ALTER TABLE "course_version" ADD CONSTRAINT "course_version_published_by_fkey" FOREIGN KEY ("published_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_draft" ADD CONSTRAINT "course_draft_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
