-- CreateEnum
CREATE TYPE "paper_layout" AS ENUM ('ornate', 'plain', 'portrait');

-- CreateTable
CREATE TABLE "certification_paper" (
    "certification_id" UUID NOT NULL,
    "layout" "paper_layout" NOT NULL,
    "title" TEXT NOT NULL,
    "subtitle" TEXT NOT NULL,
    "completed" TEXT NOT NULL,
    "closing" TEXT NOT NULL,
    "signatory_title" TEXT NOT NULL,
    "signatory_name" TEXT NOT NULL,
    "logo" BOOLEAN NOT NULL,

    CONSTRAINT "certification_paper_pkey" PRIMARY KEY ("certification_id")
);

-- CreateTable
CREATE TABLE "printed_logo" (
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "printed_logo_pkey" PRIMARY KEY ("sha256")
);

-- AddForeignKey
ALTER TABLE "certification_paper" ADD CONSTRAINT "certification_paper_certification_id_fkey" FOREIGN KEY ("certification_id") REFERENCES "certification"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A logo that papers were issued with is kept as it was.
CREATE TRIGGER "printed_logo_immutable" BEFORE UPDATE OR DELETE ON "printed_logo" FOR EACH ROW EXECUTE FUNCTION refuse_change();
