-- AlterTable
ALTER TABLE "person" ADD COLUMN     "pseudonymised_at" TIMESTAMPTZ(6);
