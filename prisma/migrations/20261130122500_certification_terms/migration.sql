-- AlterTable
ALTER TABLE "certification" ADD COLUMN     "terms_set_at" TIMESTAMPTZ(6);
