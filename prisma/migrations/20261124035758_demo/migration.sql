-- AlterTable
ALTER TABLE "issuer" ADD COLUMN     "demo" BOOLEAN NOT NULL DEFAULT false;
